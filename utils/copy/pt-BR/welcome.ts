import type { Words } from '../words';

export const WELCOME: Words['pages']['WELCOME'] = {
  page: 'Boas-vindas',
  title: 'Um minuto para você, quando o trabalho é longo ou difícil',
  what: 'Depois de um período longo, o ícone na sua barra muda de forma. Um clique abre um minuto: o que há aqui, não só com você, do que você precisa.',
  isNot: 'Não é terapia, e não julga. Não tem como saber se alguém está em perigo, e ninguém está olhando.',
  privacy: 'Tudo fica neste dispositivo. Sem conta, sem rede.',
  tryTitle: 'Experimentar agora',
  tryLine: 'Uns 20 segundos. Você pode parar a qualquer momento.',
  tryBegin: 'Começar',
  tryDone: 'É só isso.',
  sting:
    'Às vezes, no começo, a gentileza dói. Diga “Não está ajudando” em qualquer passo, e vamos mais devagar.',
  pinTitle: 'Onde encontrar',
  pinned: 'O ícone está na sua barra de ferramentas.',
  notPinned: 'Ainda não está fixado, então um convite não aparece.',
  pinHow: {
    chromium:
      'Abra a peça de quebra-cabeça no alto, à direita. Depois clique no alfinete ao lado de Kind Minute.',
    firefox:
      'Abra a peça de quebra-cabeça no alto, à direita. Clique na engrenagem ao lado de Kind Minute, depois em “Fixar na barra de ferramentas”.',
  },
  offersTitle: 'Quando oferecer',
  offersOn: 'Depois de períodos longos de trabalho',
  offersOff: 'Só quando eu pedir',
  sitesTitle: 'Palavras duras, nos sites que você escolher',
  sites:
    'Desligado em toda parte. Em um site onde você escreve, a janela do ícone tem um interruptor: o que você digita ali é lido neste aparelho, e não é guardado.',
  sitesMore: 'O que exatamente',
  gentlyTitle: 'Com suavidade',
  withTherapist: 'Trato de coisas difíceis em terapia',
  warmWrong: 'Palavras calorosas me incomodam',
  gentlyMore:
    'A primeira opção mantém as pausas curtas e simples; a segunda tira essas palavras. As duas estão em Ajustes.',
  talk: 'Falar com alguém agora',
};
