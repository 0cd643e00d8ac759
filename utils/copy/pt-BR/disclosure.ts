import type { Words } from '../words';

export const DISCLOSURE: Words['pages']['DISCLOSURE'] = {
  title: (host) => `Notar em ${host} palavras duras sobre você?`,
  lead: 'Quando você escrever ali algo duro sobre si, um minuto pode ser oferecido. Ele vem um pouco depois, em uma pausa.',
  rows: [
    [
      'O que é lido',
      'O que você digita neste site em áreas de texto, caixas de mensagem e editores: as últimas frases antes do cursor.',
    ],
    ['Onde', 'Neste dispositivo. Nada é enviado a lugar nenhum.'],
    [
      'O que é guardado',
      'Nada do que você digita. Por 20 minutos, que algo foi notado e com que força. Se depois você tirar um minuto, o diário diz “um convite tranquilo”.',
    ],
    [
      'O que nunca é lido',
      'Senhas, pagamentos, códigos, buscas, campos de uma linha, editores de código, janelas anônimas ou privativas. No Google Docs e no Sheets não funciona.',
    ],
    ['O que muda na página', 'Nada. A página não tem como saber.'],
    ['Como parar', 'O mesmo interruptor na janela do ícone, ou a lista em Ajustes. A qualquer momento.'],
  ],
  mistakes: 'Comete erros, e não tem como saber se alguém está em perigo. Ninguém está olhando.',
  prompt: 'Agora o seu navegador pergunta. Ele chama isso de “ler e alterar dados”; nós só lemos.',
  yes: 'Ligar',
  no: 'Agora não',
  on: (host) => `Ligado em ${host}. Você pode fechar esta aba.`,
  refused: 'O navegador não deu a permissão, então continua desligado.',
  off: 'Continua desligado. Você pode fechar esta aba.',
  invalid: 'Esta página foi aberta sem um site. Você pode fechá-la.',
};
