import type { Words } from '../words';

/*
 * What was read, and when: the English file says it.
 * Results without a difference stand first where there are any.
 */
export const SCIENCE: Words['pages']['SCIENCE'] = {
  title: 'O que se sabe, e o que não',
  intro: [
    'Kind Minute segue um artigo curto, e o que outras pessoas estudaram desde então.',
    'Ninguém estudou Kind Minute. Não se sabe se um minuto em uma barra muda algo depois.',
  ],
  ideaTitle: 'A ideia',
  idea: [
    'Kristin Neff e Christopher Germer falam de três partes: gentileza, humanidade compartilhada e atenção plena.',
    'Perguntam “Do que eu preciso agora?”, e o que se diria a alguém querido.',
    'Dizem também que o calor humano pode doer no começo, por isso vai devagar.',
    'O artigo deles trata do trabalho com terapeuta. Isto é uma pequena ferramenta para os intervalos.',
  ],
  ideaSource: 'Neff e Germer, World Psychiatry 2022, 21:58. doi 10.1002/wps.20925',
  findingsTitle: 'O que se encontrou',
  findings: [
    {
      title: 'Vinte segundos por dia',
      lines: [
        'Por um mês, 135 estudantes puseram a mão no corpo, ou tamborilaram com os dedos.',
        'Comparando todo o grupo, não houve diferença.',
        'Houve entre os 45 que continuaram quase todo dia. Talvez já fossem diferentes.',
      ],
      source: 'Susman e outros, Behaviour Research and Therapy 2024, 175:104498',
    },
    {
      title: 'Pausas de menos de dez minutos',
      lines: [
        '22 grupos com 2.335 pessoas: um pouco mais de energia, um pouco menos de cansaço.',
        'O trabalho depois saiu igual.',
      ],
      source: 'Albulescu e outros, PLoS ONE 2022, 17:e0272460',
    },
    {
      title: 'Cursos inteiros',
      lines: [
        'Em 27 ensaios de cursos, as pessoas depois se tratavam melhor e tinham menos tensão.',
        'Em grupo foi melhor que individualmente. Talvez faltem ensaios que não encontraram nada.',
        'Em outra revisão de 22, ao lado de um curso diferente não houve diferença.',
      ],
      source:
        'Ferrari e outros, Mindfulness 2019, 10:1455. Wilson e outros, Mindfulness 2018, doi 10.1007/s12671-018-1037-6',
    },
    {
      title: 'Depois',
      lines: [
        'Um curso on-line em um confinamento: no fim, as pessoas tinham menos tensão.',
        'Mais tarde, estavam onde tinham começado. Para os autores, é preciso prática regular.',
      ],
      source: 'PMC10137463',
    },
  ],
  hereTitle: 'O que isso muda aqui',
  here: [
    'Poucos convites, e o não fica tão perto quanto o sim.',
    'Primeiro as curtas, e mais devagar quando algo mexe por dentro.',
    'Não se contam dias: nada diz que um intervalo faça mal.',
    'O seu diário mostra o antes e o depois. Não tem como dizer o que veio de quê.',
  ],
  limitsTitle: 'O que não é',
  limits: [
    'Não é terapia, e não pode tomar o lugar de uma pessoa.',
    'Não sabe como você está, e não tem como saber se alguém está em perigo.',
  ],
};
