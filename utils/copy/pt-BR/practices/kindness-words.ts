/** Warmer ones: touch, breath, kind words. */
export const KINDNESS_WORDS = {
  'friend-there': [
    [
      'Alguém de quem você gosta conta que está passando por isto mesmo.',
      'Você pode imaginar essa pessoa do outro lado da mesa.',
    ],
    ['Pense em alguém querido, com este mesmo problema.', 'Essa pessoa veio contar para você.'],
    ['Imagine que chega uma mensagem: alguém querido passa pelo mesmo.', 'Não pede nada. Só conta.'],
  ],
  'friend-say': [
    ['O que você diria, de coração?', 'As palavras importam menos que a voz.'],
    ['Como seria o seu olhar? O que fariam suas mãos?', 'Talvez haja também algumas palavras.'],
    ['Você não pintaria tudo mais bonito do que é.', 'Então, o que diria?'],
  ],
  'friend-inward': [
    [
      'Você pode experimentar esse tom consigo. Uma ou duas palavras já servem.',
      'Se soar estranho, continua sendo seu.',
    ],
    ['Agora o mesmo, com o seu nome, se estiver bem assim.', 'Se não, diga mais uma vez àquela pessoa.'],
    ['Como seria ouvir um pouco disso?', 'Não precisa acreditar. Pode deixar aí.'],
  ],
  'touch-where': [
    [
      'Uma mão no outro braço, ou as duas juntas na mesa.',
      'Com gente por perto, um polegar na outra palma. Ou nada.',
    ],
    [
      'Você pode pôr a mão no peito, ou em uma xícara morna.',
      'Braços cruzados também servem, e ninguém nota.',
    ],
    ['Onde uma mão cairia bem? Rosto, barriga, ombro, joelho.', 'Em lugar nenhum também é resposta.'],
  ],
  'touch-stay': [
    ['Deixe que ela fique ali, como em alguém querido.', 'Peso, calor, tecido. Pode tirar quando quiser.'],
    ['Note o calor debaixo da mão, ou a pressão.', 'Se incomodar, pode baixar a mão.'],
    ['Uma mão pode dizer “estou aqui” sem palavra nenhuma.', 'Sem mão, a cadeira pode dizer.'],
  ],
  'slow-sit': [
    ['Se quiser, sente-se de um jeito que dê espaço ao ar.', 'Olhos abertos ou baixos. Pés no chão.'],
    ['Você pode deixar os ombros descerem um pouco.', 'Olhe para um ponto só, ou para nada de mais.'],
    ['Ache um jeito de sentar que não peça esforço.', 'Com as costas retas está bem. Com encosto também.'],
  ],
  'slow-rhythm': [
    [
      'Deixe o ar ir um pouco mais devagar, enquanto for confortável.',
      'Entra em uns quatro, sai em uns cinco. A sua conta é melhor.',
    ],
    ['Respire como se houvesse tempo de sobra.', 'A saída pode ser um pouco mais longa que a entrada.'],
    ['Ache um ritmo como o de uma rede, ou de andar devagar.', 'Se apertar, respire como sempre.'],
  ],
  'slow-tone': [
    ['Cada vez que o ar sai, você pode pensar, bem devagar, “leve”.', 'Ou uma palavra sua, ou nenhuma.'],
    ['Talvez o rosto possa amaciar, como quando alguém chega.', 'Não precisa ser um sorriso.'],
    ['Sinta o assento receber um pouco mais de peso a cada vez.', 'Ele aguenta você.'],
  ],
  'slow-let-go': [
    ['Fique por algumas respirações. Se a mente for embora, volte ou não.', 'Não há nada a alcançar.'],
    ['Mais cinco, ou duas. Você escolhe.', 'Depois o ar pode voltar a ir do jeito dele.'],
    ['Agora a respiração pode ir sem ajuda.', 'Ela sabe, de dia e de noite.'],
  ],
  'friendly-find': [
    ['Onde é mais fácil notar o ar? Nariz, peito, barriga?', 'Ou o tecido que se move com ele.'],
    ['Você pode procurar onde é bom respirar.', 'Se não for em lugar nenhum, escute os sons em volta.'],
    ['Deixe o ar vir. Não precisa ir buscar.', 'Em algum lugar dá para sentir.'],
  ],
  'friendly-greet': [
    ['Você pode receber cada uma como a um bicho pequeno.', 'Com curiosidade, sem pressa, que bom que veio.'],
    ['Deixe cada uma entrar, como alguém conhecido.', 'Depois, acompanhe até a porta.'],
    ['Com o ar que entra, talvez algo que faz bem.', 'Com o que sai, um pouco do esforço.'],
  ],
  'friendly-wander': [
    ['A mente vai embora; toda mente vai.', 'Você pode trazê-la de volta, como a um filhote.'],
    ['Já foi? Acontece com quem experimenta isto.', 'Voltar é metade da coisa.'],
    ['Se de repente você estiver na próxima tarefa, isso é comum.', 'Comece de novo, ou fique por lá.'],
  ],
  'friendly-five': [
    ['Cinco assim, no seu ritmo.', 'Pode perder a conta à vontade.'],
    ['Tantas quantos são os dedos de uma mão.', 'A última pode ser a mais lenta.'],
    ['Mais algumas, só para você.', 'Depois, deixe como está.'],
  ],
  'flow-in': [
    ['Quando o ar entra, você pode pegar algo para si.', 'Descanso, alívio, força: o que estiver em falta.'],
    ['O ar que entra é para você.', 'Pode imaginar que chega calor, ou uma palavra.'],
    ['Primeiro, algumas respirações a seu favor.', 'Não é preciso merecer.'],
  ],
  'flow-out': [
    [
      'Quando o ar sai, algo para alguém em quem você pensa.',
      'Pode ser o mesmo, ou o que falta a essa pessoa.',
    ],
    ['O ar que sai é para outra pessoa.', 'De perto ou de longe, querida ou só conhecida.'],
    ['Agora o ar que sai pode levar um desejo a alguém.', 'Você não precisa resolver nada por essa pessoa.'],
  ],
  'flow-both': [
    ['Uma para mim, outra para você. Talvez mais para quem tem menos.', 'Que vá e venha.'],
    ['Entrar e sair: nenhum espera pelo outro.', 'Em uma respiração há o bastante para os dois.'],
    ['Como água que dá a volta: vai e retorna.', 'Se um dos sentidos for mais fácil, fique nele.'],
  ],
  'phrase-hard': [
    ['Primeiro, o que é: “Isto é difícil”, ou o que couber melhor.', 'Diga do seu jeito.'],
    ['Você pode dizer para si o que há, em poucas palavras.', 'Não precisa medir cada uma.'],
    ['Algo trouxe você até aqui. Pode ter uma frase.', 'Quanto mais simples, melhor.'],
  ],
  'phrase-say': [
    [
      'Depois, um desejo sincero. “Que eu tenha paciência comigo.”',
      'Ou “que eu atravesse bem isto”. Ou o seu.',
    ],
    ['Se você tem palavras próprias para estas horas, é aqui.', 'Se soarem ocas, use menos.'],
    ['O que você gostaria que alguém lhe desejasse agora?', 'Pode desejar isso a si, uma ou duas vezes.'],
  ],
  'easy-who': [
    ['Pense em alguém de quem é fácil gostar.', 'Uma criança, um vizinho antigo, um gato.'],
    ['Quem faz você sorrir sem querer?', 'Pode ser alguém que você viu no ônibus.'],
    ['Você pode imaginar um ser por quem tem carinho.', 'Do jeito que fica quando está à vontade.'],
  ],
  'easy-wish': [
    ['O que você desejaria? “Que o seu dia seja leve.”', 'Duas ou três vezes, com palavras suas.'],
    ['Deseje algo simples: sono, boa companhia, sol.', 'Você pode notar como é desejar.'],
    [
      'Esse alguém quer que as coisas deem certo, como todo mundo.',
      'Você pode torcer junto, por um momento.',
    ],
  ],
  'easy-both': [
    ['Agora, sente-se ao lado, no mesmo banco.', '“Que o nosso dia seja leve.” Para os dois.'],
    ['Você pode deixar o desejo valer para dois.', 'Se voltar a ser de um só, pode ficar assim.'],
    ['Chegue mais perto, para caber na imagem também.', 'As mesmas palavras alcançam os dois.'],
  ],
  'easy-self': [
    ['E só para você, se estiver bem assim.', 'Se incomodar, volte para o banco.'],
    ['Talvez um desejo só com você dentro.', 'Pode ser curto e modesto.'],
    ['Por fim, o mesmo para quem estava desejando.', 'Ou fique em dois.'],
  ],
  'appreciate-find': [
    ['Há algo em você de que você gosta?', 'Algo pequeno: notar os passarinhos, perguntar duas vezes.'],
    ['Para que as pessoas procuram você?', 'Você pode deixar uma coisa valer, sem o “mas”.'],
    ['Pense em algo gentil ou cuidadoso que você fez há pouco.', 'Ninguém precisa ter visto.'],
  ],
  'appreciate-from': [
    ['Alguém mostrou isso a você, ou abriu espaço para isso.', 'Pode agradecer de passagem.'],
    ['Outras pessoas têm parte nisso. Quem?', 'Uma professora, um livro, uma avó.'],
    ['O que há de bom tem história, com outras pessoas dentro.', 'Talvez gostem de ver isso em uso.'],
  ],
  'appreciate-stay': [
    ['Se aparecer um “sim, mas”, pode se sentar também.', 'A coisa boa pode ficar onde está.'],
    ['Todo mundo tem um pouco disso, e você faz parte do mundo.', 'Alguns segundos com isso, se quiser.'],
    ['Gostar disso não tira nada de ninguém.', 'Pode ser verdade por mais uma respiração.'],
  ],
} as const;
