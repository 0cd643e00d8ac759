/** Stages that many practices have. Each stage has wordings that take turns, each wording a line or three. */
export const SHARED_WORDS = {
  'name-it': [['O que há aqui agora?'], ['O que você nota, se notar algo?'], ['Como está aí dentro?']],
  savour: [
    ['Então talvez caiba uma coisa pequena que seja boa.', 'Luz, calor, um som. Alguns segundos com isso.'],
    [
      'Nada de mais pode ser um bom lugar para descansar.',
      'Pode ficar assim, quieto, por duas ou três respirações.',
    ],
    ['Talvez haja algo por perto que seja bom de olhar.', 'Os olhos podem ficar ali um pouco.'],
  ],
  'not-only-you': [
    [
      'Há algo difícil aqui. Por um minuto, pode ficar.',
      'Outras pessoas também passam por isso, mesmo que não se veja.',
    ],
    ['Isso faz parte de ser gente.', 'Em algum lugar, alguém está agora com algo bem parecido.'],
    ['Não é sinal de um defeito seu.', 'As pessoas chegam aqui por muitos caminhos.'],
  ],
  'hard-is-ordinary': [
    ['Momentos difíceis chegam a quase todo mundo.', 'O desgaste que eles trazem é comum, e não uma falha.'],
    ['Quem faz algo por muito tempo acaba passando por isso.', 'Não é uma sentença sobre você.'],
    ['Pessoas que você respeita têm horas como esta.', 'Raramente falam delas.'],
  ],
  need: [
    ['Do que você precisa agora?'],
    ['O que ajudaria um pouco, se é que algo ajuda?'],
    ['O que vem agora, pensando em você?'],
  ],
  return: [
    ['Volte quando quiser. Leve o que ajudou, deixe o resto.'],
    ['É só isso. O resto do dia pode esperar um momento.'],
    ['Você já pode voltar, no seu ritmo.'],
  ],
} as const;
