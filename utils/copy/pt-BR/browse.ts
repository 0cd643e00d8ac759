import type { Words } from '../words';

export const BROWSE: Words['breaks']['BROWSE'] = {
  title: 'Práticas',
  back: 'Voltar',
  shelves: {
    made: 'Feitas para você',
    minutes: 'Cerca de um minuto',
    ground: 'O chão e os sentidos',
    kind: 'Mais calorosas',
    helping: 'Para quem ajuda',
    study: 'Para quem estuda',
    sits: 'Mais longas, em silêncio',
    stirring: 'Há quem sinta que estas mexem por dentro',
  },
  stirringMore: 'Você pode parar em qualquer linha. Escolha um dia que não seja o mais difícil.',
  from: (maker) => `De ${maker}.`,
  resting: 'As mais fortes descansam por uma semana, porque algo mexeu por dentro.',
  groundOnly: 'Só o chão, por enquanto. Em Ajustes, “Com quanta suavidade” diz mais.',
  leftOut: 'O que você quer deixar de fora não está aqui. Os ajustes dizem o que é.',
  ownWords: 'Com palavras suas',
  packs: 'Pacotes',
  inTab: 'Abrir em uma aba',
  inTabMore: 'A janela do ícone se fecha quando você clica em outro lugar.',
  length: (seconds) => (seconds >= 60 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`),
  begin: (name, length) => `${name}, ${length}`,
  said: {
    easier: 'Depois dela você disse “mais leve”.',
    same: '',
    heavier: 'Depois dela você disse “mais pesado”.',
    'stirred-up': 'Depois dela você disse “mexeu comigo”.',
    'not-helping': 'Na última vez não ajudou.',
  },
};
