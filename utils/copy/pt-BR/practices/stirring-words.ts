/** What goes deeper. Every one of them says once more that it can be left, and ends in the room. */
export const STIRRING_WORDS = {
  'body-where': [
    [
      'Onde isso fica, se é que fica? Garganta, peito, barriga, mãos?',
      'Dá para olhar de longe, e de olhos abertos.',
    ],
    ['Há um ponto apertado, quente ou pesado?', 'Você pode dar uma olhada e mais nada.'],
    ['Se este sentimento fosse uma nuvem, onde ficaria?', 'Lugar nenhum também serve de resposta.'],
  ],
  'body-edges': [
    ['De que tamanho é? Tem borda?', 'Em volta talvez haja lugares onde não se sente nada de mais.'],
    ['Ele se move, ou fica?', 'Você pode olhar para ele, depois para a parede, depois de novo para ele.'],
    ['Talvez haja um ponto bem à vontade: uma orelha, um calcanhar.', 'Você pode ir e vir entre os dois.'],
  ],
  'body-leave': [
    ['Agora deixe os olhos darem uma volta pelo lugar.', 'Sinta o assento, e mexa o que quiser se mexer.'],
    ['Você pode se espreguiçar, ou olhar pela janela.', 'O sentimento pode ficar, ou ir. Você está aqui.'],
    ['De volta para fora: uma cor, um som, o chão.', 'Por hoje, já chega de olhar para dentro.'],
  ],
  'soften-where': [
    ['Há um lugar do corpo que está fazendo força?', 'Se olhar para lá for demais, olhe para as mãos.'],
    [
      'Você pode achar o ponto mais tenso, mais ou menos.',
      'Queixo, nuca, barriga. Pode parar a qualquer momento.',
    ],
    ['Onde aperta? Não precisa entrar.', 'Ficar ao lado já é perto o bastante.'],
  ],
  'soften-around': [
    ['Deixe amaciar um pouco em volta desse lugar.', 'Como com um pano morno. O meio pode ficar como está.'],
    ['Você pode abrir um espaço em torno das bordas.', 'Uma folga, não mais do que vier por si.'],
    ['Talvez os músculos em volta possam fazer um pouco menos.', 'Se não der, não deu.'],
  ],
  'soften-soothe': [
    ['Há algo gentil para dizer a esse lugar?', '“Faz tempo que você aguenta.” Ou nada, e uma mão morna.'],
    ['Como você estaria com uma criança que tem dor ali?', 'Um pouco disso, se vier fácil.'],
    ['Dói, e você pode se fazer um agrado porque dói.', 'Uma palavra, uma respiração, uma mão, ou nada.'],
  ],
  'soften-allow': [
    ['Pode ficar o tempo que ficar.', 'Você pode deixar isso ali e levantar os olhos.'],
    ['Nada precisa ir embora.', 'Sinta também a cadeira: as duas coisas estão aqui.'],
    ['Agora você pode parar de trabalhar nisso.', 'Que venha e vá, enquanto você ouve o que há lá fora.'],
  ],
  'figure-who': [
    [
      'Alguém, real ou inventado, com sabedoria, calor e força.',
      'Uma pessoa, um bicho, uma árvore, uma luz. Os olhos podem ficar abertos.',
    ],
    [
      'Que companhia faria bem, sem condições?',
      'Não precisa ser alguém que você conhece. Um esboço já serve.',
    ],
    [
      'Você pode inventar uma companhia para este minuto.',
      'Se vier alguém sem gentileza, mande embora e fique com uma árvore.',
    ],
  ],
  'figure-near': [
    ['Está perto, tão perto quanto você quiser.', 'Não lhe pede nada, e tem tempo.'],
    ['Como é o olhar dessa companhia? Como é receber esse olhar?', 'Você pode se virar quando quiser.'],
    ['Talvez se sente ao seu lado.', 'Não é preciso conversar.'],
  ],
  'figure-knows': [
    ['Sabe como é; já viveu bastante.', 'Nada que você dissesse causaria espanto.'],
    ['Já viu muita gente em horas difíceis.', 'Você é uma dessas pessoas, e não é um peso.'],
    ['Quer o seu bem, com os seus defeitos bem à vista.', 'Assim se pode querer bem a qualquer pessoa.'],
  ],
  'figure-take': [
    ['Se tivesse uma palavra para você, qual seria?', 'Leve junto, ou deixe. Depois, olhe em volta.'],
    ['Talvez lhe entregue alguma coisa pequena.', 'Pode vir outra vez. Aqui estão o chão e a mesa.'],
    ['Deixe entrar um pouco disso, enquanto for confortável.', 'Depois sinta os pés, e a imagem pode ir.'],
  ],
  'voice-best': [
    ['Quando você já teve paciência com alguém?', 'Um dia em que havia tempo, e você escutava bem.'],
    ['Você pode se lembrar de quando compreendeu bem alguém.', 'Pode ser um momento bem curto.'],
    ['Imagine que, por um minuto, você tem toda a calma de que precisa.', 'Como se sentaria? Como olharia?'],
  ],
  'voice-sound': [
    ['Como soa essa voz?', 'Lenta, calorosa, com um pouco de humor? Ela pode dizer oi.'],
    ['Escute como ela diria o seu nome.', 'Se ficar ríspida, pare ali, e sinta o chão.'],
    ['Deixe que essa voz leve o tempo dela.', 'Não precisa ser doce. Está do seu lado.'],
  ],
  'voice-say': [
    ['O que ela diria sobre isto?', 'Talvez: “Dá para ver por que isso dói.”'],
    ['Ela conhece os seus defeitos, e fica.', 'O que ela quer para você?'],
    ['Uma frase, de lá para cá.', 'Você pode acreditar um pouco, ou ainda não.'],
  ],
  'place-pick': [
    [
      'Um lugar onde você pudesse largar tudo.',
      'Real ou inventado: um banco, uma cozinha, uma praia. Os olhos podem ficar abertos.',
    ],
    [
      'Pense em um lugar onde você já esteve à vontade.',
      'Se algo nele não estiver bem, fique com outro, ou com este aqui.',
    ],
    ['Você pode arrumar um lugar ao seu gosto.', 'Com porta que fecha, se quiser. Um esboço já serve.'],
  ],
  'place-look': [
    ['O que há para ver? O que há debaixo dos pés?', 'Talvez uma luz, um cheiro, algo que se move.'],
    ['Como é o ar? Há algum som?', 'Você pode mudar o que quiser.'],
    ['Olhe em volta, sem pressa.', 'Imagens vagas servem tanto quanto as nítidas.'],
  ],
  'place-welcome': [
    ['Faça de conta que o lugar gostou da sua visita.', 'Não tem nada para você fazer.'],
    ['Estaria aqui em qualquer dia, tenha você feito o que for.', 'Você pode se sentar nele.'],
    ['Há espaço para você, exatamente do seu tamanho.', 'Deixe que ele acolha você por algumas respirações.'],
  ],
  'place-leave': [
    ['Você pode voltar quando quiser.', 'Agora, onde você está: três coisas, e o peso da cadeira.'],
    ['Saia como da casa de uma pessoa amiga.', 'Depois levante os olhos. O que vê primeiro?'],
    ['Deixe que vá se apagando. Sinta a mesa, ouça a rua.', 'Você está aqui de novo.'],
  ],
  'find-want': [
    [
      'O que você mais quer, como toda pessoa quer?',
      'Ficar bem, fazer parte, ter paz, viver sem medo. Escolha um ou dois.',
      'Há tempo. Pode escrever no papel; aqui nada é guardado, a menos que você diga.',
    ],
    [
      'Quando as coisas ficam difíceis, o que lhe falta?',
      'Descanso, coragem, paciência, companhia, um lugar seu.',
      'Uma palavra é um bom começo.',
    ],
    [
      'Que coisa boa você deseja aos outros com mais facilidade?',
      'Talvez seja a que você também gostaria de ter.',
      'Pode anotar em algum lugar.',
    ],
  ],
  'find-hear': [
    [
      'O que você gostaria de ouvir, todos os dias a partir de agora?',
      'Pode mexer com você. Dá para parar aqui, ou continuar depois.',
      'Se doer mais do que ajuda, sinta o chão.',
    ],
    [
      'Se alguém falasse baixinho ao seu ouvido, o que gostaria de ouvir?',
      '“Estou aqui.” “Que bom que você veio.” “Você pode descansar.”',
      'Sem pressa, ou deixe esta de lado.',
    ],
    [
      'Há uma frase que um dia lhe fez bem?',
      'Quem disse, e como soava?',
      'Talvez ainda sirva para alguma coisa.',
    ],
  ],
  'find-shape': [
    [
      'Agora, faça disso um desejo: “Que eu…”, curto e simples.',
      '“Que eu me trate com gentileza.” “Que eu saiba que faço parte.”',
      'Se “que eu” soar estranho, “eu gostaria” também serve.',
    ],
    [
      'Um desejo pede menos que uma afirmação. “Que eu tenha paz” não precisa ser verdade agora.',
      'Encurte até caber em uma respiração.',
      'Dois ou três já servem.',
    ],
    [
      'Diga na língua em que já consolaram você.',
      'Palavras simples duram mais.',
      'Algo que você pudesse dizer também em um dia ruim.',
    ],
  ],
  'find-try': [
    [
      'Diga devagar, uma ou duas vezes.',
      'Caem bem? Se alguma apertar, troque ou deixe.',
      'O próximo passo tem lugar para guardar uma, se quiser.',
    ],
    [
      'Experimente como se fosse um casaco.',
      'Quente demais, apertado, de outra pessoa? Não há pressa de achar o certo.',
      'Pode mudar com os anos.',
    ],
    [
      'Deixe cada uma soar até o fim antes da próxima.',
      'Pode ser que nada responda aí dentro.',
      'Não é mau sinal.',
    ],
  ],
  'letter-ready': [
    [
      'Papel, ou um arquivo seu: nada do que você escreve é guardado aqui.',
      'Algumas linhas já servem. Pode parar no meio de uma.',
    ],
    [
      'Escolha uma coisa pequena, não a mais difícil.',
      'Algo que ficou na cabeça esta semana. O papel é bom para isso.',
    ],
    [
      'Ache uma caneta, e dez minutos de silêncio, se der.',
      'A carta é para você. Ninguém precisa ver, nem depois.',
    ],
  ],
  'letter-what': [
    [
      'Primeiro, o que aconteceu, e como tem sido para você.',
      'Como se conta a uma pessoa amiga: não precisa diminuir.',
    ],
    ['Você pode começar por “Tem sido difícil…”.', 'Os sentimentos podem ser chamados pelo nome.'],
    ['Escreva o que dói nisso, com simplicidade.', 'Se ficar demais, levante os olhos, e sinta o chão.'],
  ],
  'letter-others': [
    ['Depois, quem mais pode conhecer isto?', 'Uma linha sobre gente que também já esteve aí.'],
    ['Que parte disto é de qualquer ser humano?', 'Errar, sentir falta, cansar, ficar de fora.'],
    ['Você tem companhia nisto.', 'Como diria isso, com palavras suas?'],
  ],
  'letter-friend': [
    [
      'Agora, como uma pessoa amiga que conhece você bem, com defeitos e tudo.',
      'O que ela entende de você? O que lhe deseja?',
    ],
    ['Deixe alguém gentil escrever as próximas linhas.', 'Pode dar algum conselho, se for com delicadeza.'],
    [
      'Comece com o seu nome, e uma vírgula. O que vem depois?',
      'Não precisa ser uma carta sábia. Gentil já serve.',
    ],
  ],
  'letter-leave': [
    ['Guarde por um tempo. Dá para ler em outro dia.', 'Ou rasgar. A carta já fez a parte dela.'],
    ['Você pode enviá-la a si, para uma semana cinza.', 'Ou deixar dentro de um livro.'],
    ['Dobre uma vez. O que seria bom agora?', 'Ar, chá, a voz de alguém?'],
  ],
  'unmet-light': [
    [
      'Escolha algo leve: uma pequena chateação ou mágoa de hoje.',
      'Nada antigo. Olhos abertos, pés no chão.',
    ],
    [
      'Uma pequena ferroada desta semana serve.',
      'Se uma grande quiser passar na frente, pode esperar por alguém de confiança.',
    ],
    ['Escolha algo que ardeu um pouco, não mais.', 'Pode parar em qualquer linha, e olhar em volta.'],
  ],
  'unmet-under': [
    ['Por baixo da raiva ou da mágoa, o que faltou?', 'Atenção, escuta, segurança, sossego?'],
    ['Do que você teria precisado ali?', 'Era uma necessidade justa, atendida ou não.'],
    ['Se o sentimento pudesse pedir uma coisa, qual seria?', 'Você pode dizer em uma palavra.'],
  ],
  'unmet-shared': [
    ['Todo mundo precisa disso. Não é fraqueza sua.', 'E ninguém recebe tudo.'],
    ['Desde que há gente, há gente que quer isso.', 'Nisso você tem muita companhia.'],
    ['Precisar disso não foi um erro seu.', 'Muita gente ficou sem, por um tempo ou por muito tempo.'],
  ],
  'unmet-give': [
    [
      'Talvez você tenha esperado que outra pessoa desse isso.',
      'Há um pedaço pequeno que você poderia dar a si?',
    ],
    ['“Estou vendo você.” “Pode descansar.” “Eu fico.”', 'Alguma chega perto? Você pode experimentar uma.'],
    ['Como fazer um agrado à parte de você que ficou sem?', 'Algo pequeno, hoje.'],
  ],
} as const;
