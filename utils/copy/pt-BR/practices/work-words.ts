/** For people who help others all day, and for those who study. */
export const WORK_WORDS = {
  'between-put-down': [
    [
      'A história de alguém talvez ainda esteja na sala.',
      'Você pode deixá-la, como quem põe uma pasta na estante.',
    ],
    ['A última conversa tem um eco.', 'Deixe soar um pouco antes que a próxima comece.'],
    ['O que contaram a você tinha importância.', 'Pode descansar com você, ou ficar na cadeira agora vazia.'],
  ],
  'between-yours': [
    [
      'Se algo dói aí dentro, é porque você sente.',
      'Quem faz este trabalho conhece isso. Essa dor também pode receber um pouco do seu cuidado.',
    ],
    [
      'O que é da outra pessoa, e o que é seu?',
      'O seu também merece cuidado: olhos cansados, queixo duro, uma tristeza.',
    ],
    ['Quem escuta o dia todo acaba transbordando.', 'Transbordar não é falta de preparo.'],
  ],
  'between-door': [
    ['Levante-se, ou mexa os pés. Olhe para algo próximo.', 'Depois, a próxima pessoa, quando der.'],
    ['Você pode lavar as mãos, ou abrir uma janela.', 'Algo que diga: uma acabou, outra vem.'],
    ['Três coisas que você vê. O peso da cadeira.', 'Você está de novo no seu lugar.'],
  ],
  'alongside-felt': [
    ['Note o que a dor dessa pessoa deixou em você.', 'Peso, agitação, nada? Pode ter uma palavra simples.'],
    ['Estar perto da dor dói, também para quem tem preparo.', 'Onde você está nisso, mais ou menos?'],
    ['Quem você ainda está carregando?', 'Pensar em uma pessoa só já basta.'],
  ],
  'alongside-limits': [
    [
      'Você não é a causa, e não dá para carregar tudo.',
      'A vida é dessa pessoa. Você pode andar ao lado por um tempo.',
    ],
    ['Há muita coisa que não cabe a você decidir.', 'Cuidar e não ter poder costumam vir juntos.'],
    ['Se desejar resolvesse, já estaria resolvido.', 'Quem ajuda chega às vezes a este limite.'],
  ],
  'alongside-breath': [
    [
      'O ar que entra é para você, que também está nisso.',
      'O que sai, para a outra pessoa. Vai e vem, sem pressa.',
    ],
    [
      'Entra: algo de que você precisa. Sai: algo para essa pessoa.',
      'Pode ficar só na entrada, pelo tempo que quiser.',
    ],
    [
      'Primeiro para você, como a máscara no avião.',
      'Depois, quando o ar sai, um pouco para a outra pessoa.',
    ],
  ],
  'day-done': [
    ['O trabalho de hoje fica aqui.', 'Parte dele está por terminar. Pode esperar.'],
    ['Olhe para o dia de leve, como da janela de um trem.', 'Não precisa descer em nenhuma estação.'],
    ['Quem você viu hoje? O que ouviu?', 'Pode acenar para cada pessoa, e deixar que vá para casa.'],
  ],
  'day-enough': [
    ['Ninguém neste trabalho dá conta de tudo.', 'O que foi feito, uma pessoa fez em um dia.'],
    ['Algumas coisas foram bem, outras não. É assim neste trabalho.', 'As duas podem passar a noite aqui.'],
    ['Agora é a vez de outra pessoa, ou da noite.', 'O mundo tem outros ombros também.'],
  ],
  'day-keep': [
    [
      'Há um momento que você gostaria de guardar?',
      'Um olhar, uma piada, um pequeno alívio. Pode ir com você.',
    ],
    [
      'Talvez algo ainda doa. O que faria bem hoje à noite?',
      'Uma caminhada, um banho, uma ligação, dormir cedo.',
    ],
    ['Se o dia levou muito, o que enche o copo de novo?', 'Uma resposta modesta serve.'],
  ],
  'day-door': [
    [
      'Escolha um sinal de que o dia acabou: porta, casaco, luz.',
      'Passando por ele, o trabalho fica para trás.',
    ],
    ['Você pode anotar uma coisa para amanhã, e fechar a página.', 'Assim ela não precisa ir junto.'],
    ['Qual é a primeira coisa sua desta noite?', 'Você pode ir em direção a ela.'],
  ],
  'stuck-here': [
    ['Não sair do lugar é desagradável, e você pode olhar para isso.', 'Como é? Neblina, parede, nó?'],
    ['Nada entra na cabeça, ou nada sai.', 'Por meio minuto, nem precisa.'],
    ['Você pode tirar os olhos da página.', 'O que travou vai continuar ali, e pode esperar.'],
  ],
  'stuck-part': [
    ['Ainda não entender é boa parte de aprender.', 'Quem hoje sabe já esteve neste lugar.'],
    ['Em algumas cadeiras em volta também há gente perdida.', 'De fora, quase nunca se nota.'],
    [
      'Matéria difícil é difícil por uma razão que não é você.',
      'Outra pessoa pode estar nesta mesma página.',
    ],
  ],
  'stuck-step': [
    ['Qual foi a última coisa que ainda fazia sentido?', 'Você pode voltar lá, e começar daí.'],
    ['A quem perguntar, ou qual pergunta menor?', 'Uma primeira pergunta ruim é um bom começo.'],
    ['Andar, água ou sono ajudariam mais que outra hora aqui?', 'Voltar depois também é um método.'],
  ],
  'grade-paper': [
    ['Isso diz como um trabalho foi corrigido, em um dia.', 'Pode doer mesmo assim, e há lugar para isso.'],
    [
      'Um número pode cair como uma sentença.',
      'Foi escrito sobre algumas páginas. Você não é essas páginas.',
    ],
    ['Você esperava outra coisa.', 'Decepção é uma palavra justa para isso.'],
  ],
  'grade-room': [
    ['Quase todo mundo que aprende já recebeu uma nota assim.', 'Muita gente guarda dobrada na gaveta.'],
    ['É bem possível que outro coração tenha afundado naquela sala.', 'Raramente se diz em voz alta.'],
    ['Quem ensina isso hoje também já errou em alguma coisa.', 'Faz parte do caminho.'],
  ],
  'grade-next': [
    ['O que você diria a alguém querido com essa mesma nota?', 'Um pouco disso talvez valha para você.'],
    ['Talvez haja algo a aprender. Pode esperar até amanhã.', 'Hoje à noite, que cuidado cairia bem?'],
    ['Foi mal, e você ainda pode estar do seu próprio lado.', 'Como seria isso hoje à noite?'],
  ],
  'exam-nerves': [
    [
      'Pode haver nervosismo: coração rápido, mãos frias, um branco.',
      'Muitas vezes é o corpo se preparando.',
    ],
    ['Se há barulho aí dentro, talvez seja porque importa.', 'Não precisa fazer silêncio primeiro.'],
    ['Você pode dizer: “Há nervosismo, e eu vou entrar.”', 'As duas coisas cabem em uma pessoa.'],
  ],
  'exam-ground': [
    ['Pés no chão. Algo firme debaixo das mãos.', 'Olhe para uma coisa que fica parada.'],
    ['Você pode apertar as palmas na mesa, e soltar.', 'Mais uma vez, se ajudar.'],
    ['Ache três linhas retas por perto.', 'Siga cada uma até o fim.'],
  ],
  'exam-others': [
    ['Pelo corredor todo, corações podem estar rápidos.', 'O seu tem companhia.'],
    ['Quem parece ter calma pode ter. Ou só parecer.', 'De todo modo, vocês estão nisso lado a lado.'],
    ['Outra pessoa lê a mesma linha pela quinta vez.', 'Você pode desejar boa sorte a ela, e a si.'],
  ],
  'exam-word': [
    ['O que você gostaria de ouvir na porta?', 'Pode ser você a dizer.'],
    ['“Vou fazer o que posso com o que sei.”', 'Ou algo que soe mais como você.'],
    ['Seja qual for o resultado, depois você pode se tratar bem.', 'Isso já pode ficar combinado.'],
  ],
} as const;
