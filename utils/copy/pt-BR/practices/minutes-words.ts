/** For any moment of a day. */
export const MINUTES_WORDS = {
  here: [
    ['Este momento pode estar difícil.'],
    ['Talvez algo esteja pesando.'],
    ['Pode ser muita coisa agora.'],
  ],
  arrive: [
    ['Um ou dois minutos, no seu ritmo.', 'As mãos podem descansar onde estão.'],
    ['Nada precisa sair disto.', 'Talvez tirar os olhos da tela um momento, ou soltar os ombros.'],
    ['Você pode parar em qualquer linha.', 'Se fizer sentido, note o que segura você: cadeira, chão, mesa.'],
  ],
  'let-it-be': [
    ['Não precisa mudar nem explicar.', 'Pode estar ali, como a chuva do outro lado da janela.'],
    ['Empurrar para longe também gasta força.', 'Você pode largar isso por alguns segundos.'],
    ['É um sentimento, e não você por inteiro.', 'Você pode olhar para ele a um passo de distância.'],
  ],
  'small-kindness': [
    ['O que deixaria a próxima hora um pouco mais fácil?', 'Coisa pequena vale.'],
    ['Como você poderia pegar leve consigo nisto?', 'Um jeito pequeno já serve.'],
    ['Que gesto de cuidado você poderia ter consigo?', 'Pode ser minúsculo.'],
  ],
  'both-true': [
    [
      'Pode ter dado errado, e você pode ter parte nisso.',
      'Você também pode se tratar com respeito. As duas coisas podem ser verdade.',
    ],
    ['Talvez haja algo a consertar, ou a aprender.', 'Dá para fazer isso sem dureza. As duas coisas cabem.'],
    [
      'Você pode ter cometido um erro. Você é mais do que esse erro.',
      'As duas coisas valem, e uma não apaga a outra.',
    ],
  ],
  'side-by-side': [
    [
      'Pode ser difícil, e você pode estar do seu próprio lado.',
      'Há lugar para as duas coisas em um minuto.',
    ],
    ['Talvez você quisesse que fosse diferente.', 'Dá para querer isso e, mesmo assim, se tratar bem.'],
    ['Pode haver trabalho a fazer, e vontade de descansar.', 'Uma coisa não exclui a outra.'],
  ],
  'it-happened': [
    ['Algo aconteceu.', 'Talvez ainda esteja dando voltas. Aqui pode ir mais devagar.'],
    ['Seja o que for, neste minuto já passou.', 'Você pode sentir a cadeira, ou olhar a parede do fundo.'],
    ['Aconteceu, e deixou alguma coisa.', 'Não há pressa de pôr em ordem.'],
  ],
  'need-pause': [
    ['Você pode parar três segundos, com as mãos quietas.', 'Talvez haja algo que você vem adiando.'],
    [
      'Antes da próxima coisa, um olhar breve para dentro ou para fora.',
      'Fome, corpo travado, solidão, cabeça cheia? Vale tudo.',
    ],
    ['Talvez perguntar como se pergunta a uma visita.', 'A primeira resposta costuma ser bem prática.'],
  ],
  'need-step': [
    ['Qual é o menor pedaço disso?', 'Algo para os próximos dez minutos, se você quiser.'],
    ['Se não dá agora, quando daria?', 'Uma hora aproximada serve.'],
    ['Há uma parte disso que leva um minuto?', 'Você pode começar por ela, ou deixar para depois.'],
  ],
  'label-say': [
    ['Você pode começar com “há”.', 'Há preocupação. Há um nó. Há cansaço.'],
    ['Tente a palavra mais simples, como em um pote.', 'Se nenhuma couber, “algo” é um bom rótulo.'],
    ['Talvez dizer o nome uma vez, baixinho.', 'Um nome não julga. Diz o que está por aqui.'],
  ],
  'label-under': [
    [
      'Há um segundo nome por baixo?',
      'Muitas vezes um sentimento fica na frente de outro. Muitas vezes não.',
    ],
    ['O nome parece certo? Mais ou menos já serve.', 'Se outro couber melhor, pode trocar.'],
    ['É um sentimento que está aqui, e você o nota.', 'Quem nota tem algum espaço.'],
  ],
  'only-me-see': [
    ['Pode parecer que todo mundo dá conta.', 'Você pode notar esse pensamento, como um pensamento.'],
    ['Visto de dentro, o próprio problema parece o único.', 'Essa vista é comum, e é parcial.'],
    ['Os dias dos outros são vistos de fora, arrumados.', 'Os seus você vê com as gavetas abertas.'],
  ],
  'only-me-others': [
    [
      'Pense em um corredor cheio de portas fechadas.',
      'Atrás de muitas delas alguém está às voltas com algo.',
    ],
    ['Quem parece não ter dúvida pode bem ter horas como esta.', 'Isso não vai para a ata.'],
    ['Alguém já esteve bem aqui e pensou o mesmo.', 'É bem possível que seja alguém que você conhece.'],
  ],
  'only-me-with': [
    ['Se couber: “Isto é difícil, e não é só comigo.”', 'Palavras suas também servem.'],
    ['Você pode se imaginar no meio de muita gente, não à parte.', 'Nada precisa parecer diferente.'],
    ['Haveria alguém para contar, mesmo que em poucas palavras?', 'Saber que há pode ser suficiente.'],
  ],
  'savour-find': [
    ['Há por perto uma coisa agradável?', 'Uma xícara, uma blusa macia, a luz na mesa.'],
    ['Talvez algo tenha ido bem hoje, por menor que seja.', 'Se não vier nada, uma cor de que você gosta.'],
    ['Você pode pensar em alguém que foi bom ver.', 'Ou em um cheiro, uma música, um cachorro.'],
  ],
  'savour-stay': [
    ['Fique com isso três respirações, ou dez segundos.', 'Não precisa compensar nada.'],
    ['Como é, mais exatamente?', 'Morno, claro, quieto, engraçado? Isso pode levar o tempo que for.'],
    ['Coisas boas passam depressa.', 'Esta você pode segurar um pouco mais que de costume.'],
  ],
  'savour-thanks': [
    ['Alguém fez, ou mandou, ou deixou ali.', 'Você pode agradecer por dentro, se quiser.'],
    ['Muitas mãos trazem uma coisa boa até uma mesa.', 'Talvez pensar em uma delas.'],
    ['Isto pode ser bom enquanto outras coisas não são.', 'Em um dia há lugar para as duas.'],
  ],
  'value-find': [
    [
      'O que importa para você nisto, por baixo das tarefas?',
      'Uma palavra já diz: cuidado, ofício, justiça, família.',
    ],
    ['Se alguém visse você no seu melhor, o que veria?', 'Você pode dar um nome a isso.'],
    ['Pense em algo que você ainda vai defender daqui a dez anos.', 'Pode ser bem simples.'],
  ],
  'value-lost': [
    ['Todo mundo perde isso de vista, às vezes por horas.', 'Não é uma traição. Dá para retomar o rumo.'],
    ['Ninguém vive à altura disso o dia inteiro.', 'É uma direção, como o norte, e não uma prova.'],
    ['Dói deixar de lado o que importa.', 'Essa dor diz o quanto importa.'],
  ],
  'value-step': [
    ['Como a próxima meia hora poderia ter um grão disso?', 'E como você poderia receber um grão também?'],
    ['Há uma coisa pequena que iria nesse espírito?', 'Pode ser tão pequena quanto o tom de um e-mail.'],
    ['Você pode levar a palavra para a próxima tarefa.', 'Ela não precisa aparecer.'],
  ],
  'listening-arrive': [
    [
      'Antes de entrar, um momento para largar o que veio antes.',
      'Pode sentir o chão, ou o encosto da cadeira.',
    ],
    ['Talvez ainda haja barulho do que veio antes.', 'Ele pode esperar lá fora um pouco.'],
    ['Você pode olhar para a porta, ou para a janela vazia da chamada.', 'Logo haverá alguém ali.'],
  ],
  'listening-way': [
    [
      'Enquanto falam, um pouco da sua atenção pode ficar com você.',
      'Meio olho em como você está, o resto para a outra pessoa.',
    ],
    ['Nada precisa ser resolvido enquanto alguém ainda fala.', 'Ouvir já é alguma coisa.'],
    ['Se ficar difícil ouvir, sinta os pés debaixo da mesa.', 'Depois continue a ouvir, a partir dali.'],
  ],
  'listening-other': [
    ['A outra pessoa também quer, no fundo, que isto vá bem.', 'Também chegou com algo na cabeça.'],
    ['Quem está à sua frente traz um dia inteiro nas costas.', 'Você também.'],
    ['Vocês podem discordar. Os dois lados querem compreensão.', 'Isso vocês têm em comum.'],
  ],
  'no-whip-what': [
    ['Há algo em que você se cobra muito?', 'Um hábito, um atraso, uma coisa por fazer.'],
    ['Você pode escolher uma coisa pela qual costuma se dar bronca.', 'Uma pequena serve.'],
    ['O que você gostaria de fazer de outro jeito?', 'Talvez algo que já apareceu mais de uma vez.'],
  ],
  'no-whip-wants': [
    [
      'A bronca talvez tente impedir que algo dê errado.',
      'Do que será que ela tem medo? Não precisa concordar com ela.',
    ],
    ['Escute como ela fala: mais o tom que as palavras.', 'Dá para ouvir o que ela quer sem acreditar nela.'],
    ['Talvez faça anos que ela está nisso, e isso cansa.', 'Você pode avisar que ouviu a preocupação dela.'],
  ],
  'no-whip-coach': [
    [
      'Quem ensina bem quer que você chegue lá, e fica do seu lado.',
      'Como essa pessoa diria? Uma frase já serve.',
    ],
    ['Você poderia dizer o mesmo como quem lhe quer bem.', 'Pode ser firme. Não precisa morder.'],
    ['“Quero que isto mude, porque quero que as coisas vão bem.”', 'Algo assim cabe, com palavras suas?'],
  ],
  'no-whip-step': [
    ['Qual seria um primeiro passo, do tamanho de hoje?', 'Se ficar grande demais, pode ser a metade.'],
    ['Que ajuda você daria a outra pessoa com isto?', 'Talvez um pouco dela sirva para você.'],
    ['Quando você poderia tentar, e o que facilitaria?', 'Se não for hoje, isso também é resposta.'],
  ],
} as const;
