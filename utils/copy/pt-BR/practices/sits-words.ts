/** Lines to begin a longer sit with; the rest of it is quiet. */
export const SITS_WORDS = {
  'sit-settle': [
    [
      'Ache um jeito de sentar que dure um tempo. Uma cadeira é boa.',
      'Olhos abertos, baixos ou fechados: o que for mais seguro. Você pode se levantar a qualquer momento.',
    ],
    [
      'Deixe que a cadeira ou o chão segurem o seu peso.',
      'Você pode olhar para um ponto do chão. Nada precisa acontecer nestes minutos.',
    ],
    [
      'Chegue aos poucos: pés, assento, mãos.',
      'Se hoje for desagradável ficar sem se mexer, andar devagar também serve.',
    ],
  ],
  'sit-quiet': [
    ['Daqui em diante é silêncio.', 'Quando a mente tiver ido embora, comece de novo onde quiser.'],
    ['Sem mais palavras por um tempo.', 'Se ficar difícil, abra os olhos, mexa-se, ou pare. Faz parte.'],
    ['O resto é seu.', 'Às vezes é sem graça, às vezes não. Nenhum dos dois é um erro.'],
  ],
  'sit-close': [
    ['Deixe que vá terminando.', 'Olhe em volta, espreguice-se, e dê um momento antes da próxima coisa.'],
    ['Você pode notar de novo o lugar: a luz, os sons.', 'Leve o tempo que quiser para se levantar.'],
    ['O tempo acabou, ou você pode ficar mais um pouco.', 'Tenha sido como for, agora pode acabar.'],
  ],
  'sit-breath-find': [
    [
      'Deixe a respiração como está. Onde é mais fácil senti-la?',
      'Fique por ali, como perto de uma fogueira: no calor, sem chegar perto demais.',
    ],
    [
      'A respiração vai por conta própria, como ondas na praia.',
      'Você pode se sentar ao lado e deixar que venha e vá.',
    ],
    [
      'Se a respiração for um bom lugar para você, descanse nela a atenção.',
      'Se não for, fique com os sons, ou com as mãos nos joelhos.',
    ],
  ],
  'sit-breath-back': [
    [
      'Planos e cenas antigas vão levar a mente embora. Toda mente faz isso.',
      'A cada vez, um simpático “ah, você está aí”, e de volta.',
    ],
    [
      'Pode haver nisso um pouco de carinho, como com um bicho no colo.',
      'Não precisa segurar. Sobe e desce.',
    ],
    [
      'Com o ar que entra, você recebe algo; com o que sai, pode soltar algo.',
      'Não precisa notar todas as vezes.',
    ],
  ],
  'sit-kindness-wish': [
    [
      'Pense em você, do jeito que se sentou aqui hoje, com cansaço ou sem.',
      'O que desejaria a essa pessoa? Poucas palavras, simples.',
    ],
    [
      'Pode ser estranho desejar algo bom a si. Desejar não precisa de motivo.',
      'Se você tem palavras próprias, fique com elas.',
    ],
    [
      'Comece pelo que é verdade: nem sempre é fácil ser você.',
      'O que seria bom? Alívio, coragem, paciência, companhia?',
    ],
  ],
  'sit-kindness-say': [
    [
      '“Que eu me trate com gentileza. Que eu aceite as coisas como estão.”',
      'Diga as suas devagar, com uma pausa entre elas, como a alguém querido.',
    ],
    ['Repita baixinho, e escute mais do que fala.', 'Se perderem o gosto, pare um pouco e sinta as mãos.'],
    [
      'Deixe um desejo sair e veja se algo responde.',
      'Pode vir calor, ou tristeza, ou nada. Se for demais, você pode parar.',
    ],
  ],
  'sit-easy-them': [
    [
      'Alguém de quem é fácil gostar: uma criança, uma amiga, um cachorro conhecido.',
      'Imagine como fica quando está contente. “Que você fique bem.”',
    ],
    [
      'Quem vem à mente quando você pensa em puro carinho?',
      'Deixe que chegue perto, e deseje algo de que gostaria.',
    ],
    ['Pense em alguém perto de quem você respira melhor.', 'Ofereça dois ou três bons desejos, sem pressa.'],
  ],
  'sit-easy-you': [
    [
      'Depois, sente-se ao lado. “Que a gente fique bem.”',
      'Quando vier por si, deixe um desejo ir só para você. Se não, fiquem lado a lado.',
    ],
    ['Você também quer que as coisas deem certo. Nisso são dois.', 'As mesmas palavras, agora para os dois.'],
    [
      'Imagine que esse alguém lhe deseja o mesmo, como bem poderia.',
      'Deixe chegar tão perto quanto for confortável.',
    ],
  ],
  'sit-flow-in': [
    ['Sinta como é o ar entrar, e pegue algo bom para si.', 'Fique um tempo só com a entrada, à vontade.'],
    [
      'O ar que entra pode trazer o que falta: descanso, calor, um pouco de coragem.',
      'Se a respiração apertar, deixe-a em paz e só pense na palavra.',
    ],
    ['Comece por você.', 'Deixe o ar entrar como quem bebe com sede: não mais depressa do que é bom.'],
  ],
  'sit-flow-out': [
    [
      'Agora alguém em um momento difícil, que não pese demais para você.',
      'Quando o ar sai, algo para essa pessoa. Uma para mim, uma para você.',
    ],
    [
      'Deixe o ar que sai ir para outra pessoa, ou para muitas.',
      'Mude o equilíbrio como quiser: mais para dentro, mais para fora, ou igual.',
    ],
    [
      'Mande com o ar um pouco de alívio, a quem vier à mente.',
      'Quando pesar demais, volte para o ar que entra.',
    ],
  ],
  'sit-body-up': [
    [
      'Comece pelos pés e vá subindo, devagar, com paradas longas.',
      'Pés, pernas, assento, barriga, costas, mãos, pescoço, rosto. Deixe de fora o que quiser.',
    ],
    [
      'Comece no alto da cabeça e deixe a atenção descer, como água na areia.',
      'Onde for desagradável, dê a volta, ou descanse nos pés.',
    ],
    [
      'Passe pelos cômodos da casa, um depois do outro, sem arrumar.',
      'Os pés primeiro. Algumas portas podem ficar fechadas.',
    ],
  ],
  'sit-body-thanks': [
    [
      'Em cada parada, talvez um aceno: estes pés já andaram um bom pedaço.',
      'Onde houver dor ou vergonha, uma palavra gentil ou uma mão morna. Ou siga adiante.',
    ],
    [
      'Cada parte trabalha há anos para você, quase sempre sem ninguém pedir.',
      'Você pode agradecer, ou só dizer que notou.',
    ],
    [
      'Se aparecer um julgamento, que apareça: muita gente julga o próprio corpo.',
      'De volta aos pés, então, e dali adiante.',
    ],
  ],
  'sit-figure-place': [
    [
      'Imagine um lugar onde você estaria à vontade: um quarto, um morro, um barco em água parada.',
      'Olhe em volta até ter uma ideia dele. Pode ser vaga.',
    ],
    ['Deixe vir um lugar com bastante espaço e bastante silêncio.', 'Se não vier nenhum, este aqui serve.'],
    [
      'Onde você gostaria de receber uma visita?',
      'Deixe o lugar confortável. Você pode sair a qualquer momento: é só levantar os olhos.',
    ],
  ],
  'sit-figure-comes': [
    [
      'Chega alguém que lhe quer bem: com sabedoria, força, calor. Pessoa, bicho ou luz.',
      'Fica o tempo que você quiser. Pode trazer uma palavra para você, ou nenhuma.',
    ],
    [
      'Você pode perguntar algo à visita, ou só sentar lado a lado.',
      'Se não for gentil, não é a visita certa: pode mandar embora.',
    ],
    [
      'Deixe que essa visita goste de você, como você está hoje.',
      'Um pouco já serve. Quando quiser, despeça-se.',
    ],
  ],
  'sit-all-one': [
    [
      'Comece com um pouco de bem-querer por você, em poucas palavras.',
      'Depois deixe entrar mais alguém: alguém de quem é fácil gostar, ao seu lado.',
    ],
    [
      'Imagine-se no meio de uma roda pequena.',
      'Deseje algo bom primeiro a si, depois a quem estiver mais perto.',
    ],
    [
      'Onde é mais fácil começar: por você, ou por outra pessoa?',
      'Comece por aí. As palavras podem ser as mesmas.',
    ],
  ],
  'sit-all-more': [
    [
      'Amplie aos poucos: gente desta casa, desta rua, gente que passa.',
      'Até onde for sem esforço, e depois de volta a você.',
    ],
    [
      'Todo mundo quer ficar à vontade. Todo mundo tem dias difíceis.',
      'Você faz parte disso. “Que a gente fique bem.”',
    ],
    [
      'Você pode deixar entrar alguém que mal conhece: quem está no caixa.',
      'Pessoas difíceis podem ficar de fora hoje, se você quiser.',
    ],
  ],
} as const;
