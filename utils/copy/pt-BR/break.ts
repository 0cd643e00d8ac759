import type { Words } from '../words';

export const BREAK: Words['breaks']['BREAK'] = {
  next: 'Avançar',
  done: 'Pronto',
  stop: 'Parar',
  notHelping: 'Não está ajudando',
  progress: (at, of) => `Passo ${at} de ${of}`,
  afterQuestion: 'E agora, se quiser dizer:',
  addNote: 'Escrever uma nota',
  note: 'Uma nota para o diário',
  keeping: {
    nothing: 'Este minuto não está no seu diário.',
    'not-yet': '',
    kept: 'Este minuto está no seu diário.',
    failed: 'No momento não dá para escrever no diário.',
  },
  waysTitle: 'De que jeito',
  ways: {
    read: 'Ler',
    gentle: 'Suave',
    listen: 'Ouvir',
    'no-words': 'Sem palavras',
  },
  inTab: 'Em uma aba',
  inWindow: 'Em uma janela própria',
  pause: 'Pausar',
  goOn: 'Deixar avançar',
  noVoice: 'Este dispositivo não tem voz própria em português. Você pode ler.',
  quietUntil: (time) => `Até ${time}, mais ou menos, se você quiser. Nada vai soar.`,
  quietOver: 'O tempo acabou. Você pode ficar, ou seguir.',
  paceQuestions: {
    ground: {
      asks: 'Faz uma semana que é só o chão. Continua bem assim?',
      up: 'As suaves de novo',
      stay: 'Deixar assim',
    },
    more: {
      asks: 'Há também práticas mais completas, com palavras gentis e toque. Quer que venham junto com as outras?',
      up: 'Essas também',
      stay: 'Só as suaves',
    },
  },
  easingTitle: 'Isso acontece, e não é um erro.',
  easingLine: 'No começo a gentileza pode doer. Podemos parar aqui, ou sentir o chão um momento.',
  ground: 'Sentir o chão',
  stopHere: 'Parar aqui',
  slower:
    'As próximas continuam curtas, e esta não virá por conta própria. Se algo mexer de novo em uma semana, serão só os pés e o chão.',
};

/** Why this practice, in a line that tells a bystander nothing. One that was picked needs no reason. */
export const WHY_LINES: Words['breaks']['WHY_LINES'] = {
  picked: '',
  ground: 'Só o chão, por enquanto.',
  gentle: 'Uma curta e suave.',
  happened: 'Para depois de algo.',
  calls: 'Para depois de uma chamada.',
  helped: 'Depois desta você disse “mais leve”.',
  next: 'A próxima da vez.',
  made: 'Feita para você.',
};
