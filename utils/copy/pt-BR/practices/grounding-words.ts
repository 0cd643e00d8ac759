/** What asks little: eyes open, feet, room, a thing at hand. */
export const GROUNDING_WORDS = {
  feet: [
    [
      'Se fizer sentido, note onde seus pés descansam.',
      'O chão segura os dois. Você não precisa fazer nada.',
    ],
    ['Você pode apertar um pouco os pés contra o chão.', 'Depois, deixe que fiquem.'],
    ['Talvez sentir onde os sapatos tocam o chão.', 'O esquerdo, o direito. É o suficiente.'],
  ],
  'far-off': [
    ['Você pode olhar para a coisa mais distante que consegue ver.', 'Pode ficar lá, longe como está.'],
    ['Se houver uma janela, os olhos podem ir até lá.', 'E descansar no que estiver mais longe.'],
    ['Talvez achar uma linha por perto, de estante ou telhado.', 'Os olhos podem seguir por ela, devagar.'],
  ],
  sounds: [
    ['Talvez escutar o som mais baixo por aqui.', 'Ele não pede nada de você.'],
    ['Você pode contar os sons que ouve, até três.', 'Nenhum deles espera resposta sua.'],
    ['Se quiser, escute algo bem distante.', 'Vem e vai sem você.'],
  ],
  floor: [
    ['Olhos abertos, se quiser. Sinta o chão, ou o assento.', 'É firme. É só isso.'],
    ['Você pode se encostar até que algo segure o seu peso.', 'Cadeira, parede, mesa: o que estiver perto.'],
    ['Olhe para o chão por um momento.', 'Se ajudar, empurre com os pés.'],
  ],
  room: [
    ['Olhe em volta e ache três coisas com cantos.', 'Você está aqui, neste lugar.'],
    ['Talvez achar algo azul, e algo redondo.', 'Diga para si o que são.'],
    ['Você pode virar a cabeça e olhar para trás, devagar.', 'Porta, parede, janela. É aqui que você está.'],
  ],
  'soles-find': [
    ['Você pode dar atenção à sola dos pés.', 'Morna ou fria, apertada ou leve. Qualquer jeito serve.'],
    ['De pé ou na cadeira, note a parte de baixo dos pés.', 'Meias, sapatos, chão: o que há debaixo deles?'],
    ['Seus pés levaram você o dia todo.', 'Se fizer sentido, veja o que sentem do chão.'],
  ],
  'soles-shift': [
    [
      'Incline o corpo um pouco para a frente, depois para trás.',
      'Note para onde vai o peso. Pare onde for mais fácil.',
    ],
    ['Você pode levantar os dedos dos pés e baixar de novo.', 'Mais uma vez, mais devagar, se quiser.'],
    ['Deixe o peso ir para o pé esquerdo, depois para o direito.', 'Pouco já serve. Ninguém vê.'],
  ],
  'object-pick': [
    ['Escolha algo da mesa: uma caneta, uma xícara, uma chave.', 'Qualquer coisa simples serve.'],
    ['Deixe a mão achar algo pequeno por perto.', 'Pode ser uma coisa que você nunca olha.'],
    ['Se houver uma pedra, uma moeda ou um clipe, pegue.', 'Se não, os olhos podem escolher algo.'],
  ],
  'object-look': [
    ['Olhe como se fosse desenhar depois.', 'Bordas, riscos, onde a luz bate.'],
    ['Quanto pesa? É fria? Tem um lado áspero?', 'Enquanto você olha, não há mais nada a fazer.'],
    ['Vire uma vez, devagar.', 'Ache nela uma coisa que você ainda não tinha visto.'],
  ],
  sip: [
    ['Se houver algo para beber, tome um gole devagar.', 'Note quando ele chega. É só um gole.'],
    ['Primeiro, segure um pouco a xícara ou o copo.', 'Depois um gole, e mais nada junto.'],
    ['Talvez levantar para buscar água, se der.', 'O primeiro gole é a prática.'],
  ],
  'look-out': [
    ['Olhe por uma janela, se houver.', 'Ache algo que se move, e acompanhe um pouco.'],
    ['Você pode olhar para o céu, ou para a parede mais clara.', 'De que cor é, de verdade?'],
    ['Deixe os olhos saírem da tela.', 'A primeira coisa com folha, nuvem ou sombra serve.'],
  ],
} as const;
