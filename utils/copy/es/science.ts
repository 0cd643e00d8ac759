import type { Words } from '../words';

/*
 * What was read, and when: the English file says it.
 * Results without a difference stand first where there are any.
 */
export const SCIENCE: Words['pages']['SCIENCE'] = {
  title: 'Lo que se sabe, y lo que no',
  intro: [
    'Kind Minute sigue un artículo corto, y lo que otras personas han estudiado desde entonces.',
    'Nadie ha estudiado Kind Minute. No se sabe si un minuto en una barra cambia algo después.',
  ],
  ideaTitle: 'La idea',
  idea: [
    'Kristin Neff y Christopher Germer nombran tres partes: amabilidad, humanidad compartida y atención plena.',
    'Preguntan “¿Qué necesito ahora?”, y qué le diría una persona a alguien que quiere.',
    'Dicen también que la calidez puede doler al principio: por eso ha de ir despacio.',
    'Su artículo trata del trabajo con terapeuta. Esto es una herramienta pequeña, para entre medias.',
  ],
  ideaSource: 'Neff y Germer, World Psychiatry 2022, 21:58. doi 10.1002/wps.20925',
  findingsTitle: 'Lo que se encontró',
  findings: [
    {
      title: 'Veinte segundos al día',
      lines: [
        'Durante un mes, 135 estudiantes pusieron una mano en el cuerpo, o tamborilearon con los dedos.',
        'Comparando a todo el grupo, no hubo diferencia.',
        'Sí la hubo entre los 45 que siguieron casi a diario. Quizá ya eran distintos.',
      ],
      source: 'Susman y otros, Behaviour Research and Therapy 2024, 175:104498',
    },
    {
      title: 'Pausas de menos de diez minutos',
      lines: [
        '22 grupos con 2335 personas: un poco más de energía, un poco menos de cansancio.',
        'El trabajo salió después igual de bien.',
      ],
      source: 'Albulescu y otros, PLoS ONE 2022, 17:e0272460',
    },
    {
      title: 'Cursos enteros',
      lines: [
        'En 27 ensayos de cursos, la gente se trataba después mejor y sentía menos tensión.',
        'En grupo fue mejor que a solas. Puede que falten ensayos que no encontraron nada.',
        'En otra revisión de 22, frente a otro curso distinto no hubo diferencia.',
      ],
      source:
        'Ferrari y otros, Mindfulness 2019, 10:1455. Wilson y otros, Mindfulness 2018, doi 10.1007/s12671-018-1037-6',
    },
    {
      title: 'Después',
      lines: [
        'Un curso en línea durante un confinamiento: al final, la gente sentía menos tensión.',
        'Más tarde estaba donde había empezado. Según los autores, hace falta práctica regular.',
      ],
      source: 'PMC10137463',
    },
  ],
  hereTitle: 'Lo que se sigue de ello aquí',
  here: [
    'Pocas propuestas, y el no está tan cerca como el sí.',
    'Primero las cortas, y más despacio cuando algo se remueve.',
    'No se cuentan días: nada dice que dejar pasar días haga daño.',
    'Tu diario muestra el antes y el después. No puede decir qué vino de qué.',
  ],
  limitsTitle: 'Lo que no es',
  limits: [
    'No es terapia, y no puede ocupar el lugar de una persona.',
    'No sabe cómo estás, y no puede saber si alguien está en peligro.',
  ],
};
