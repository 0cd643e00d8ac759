import type { Rules } from './rules';

/** Whole words: `\b` takes an accented letter for the end of one. */
const words = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');

/** Beginnings of words, whatever ending follows. */
const stems = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})`, 'iu');

/** What Brazilian Portuguese lines are held to. */
export const PORTUGUESE: Rules = {
  neverSaid: {
    'a disorder': {
      // “Paciente” alone may be somebody’s voice.
      sign: stems(
        'depress(?:ão|iv)|deprim|ansiedade|ansios|angústi|transtorn|distúrbio|traum|tept(?!\\p{L})|tdah|toc(?!\\p{L})|bipolar|burn-?out|síndrome|(?:ataques?|crises?) de pânico|fobia|vici|dependência|diagn[oó]stic|sintoma|pacientes|(?:um|o|ao|do|cada) paciente|clínic|saúde mental|doença|doente',
      ),
      would: [
        'Para pessoas com ansiedade.',
        'Sinais de depressão',
        'Um transtorno comum',
        'Ajuda os pacientes.',
        'Depois de um trauma',
        'Burnout é comum.',
      ],
    },
    'a claim of treatment or effect': {
      sign: words(
        'tratamentos?|sar(?:a|ar|ará)|cur(?:a|ar|ará|ativ[oa])|terapêutic[oa]s?|remédios?|(?:é |foi |método |forma |jeito )(?:com)?provad[oa]|basead[oa]s? em (?:evidências?|provas)|cientificamente|efica(?:z|zes|cia)|efetiv[oa]s?|garant(?:e|ido|ida|ia|imos)|(?:reduz|alivia|baixa|tira|diminui|elimina|acalma) (?:[oa]s?|su[ao]s?|seus?) (?:estresse|preocupaç(?:ão|ões)|dor|tensão|tristeza)|(?:os )?estudos (?:mostram|provam|dizem)|a ciência (?:diz|mostra|prova)|(?:faz|fará|vai fazer|ajuda|ajudará) você (?:a )?(?:se )?(?:sentir|ficar)|você (?:vai|irá) se sentir|você se sentirá|(?:ser|ficar|se sentir) mais (?:feliz|calm[oa]|tranquil[oa]|forte)',
      ),
      would: [
        'Um método comprovado.',
        'Alivia o estresse.',
        'Faz você se sentir melhor.',
        'Os estudos mostram que funciona.',
        'Cura por dentro.',
        'Você vai se sentir melhor.',
      ],
    },
    'praise for using it': {
      sign: words(
        'muito bem|bom trabalho|(?:ótim[oa]|grande) (?:trabalho|passo|começo)|parabéns|continue assim|mandou bem|está indo (?:muito )?bem|você (?:conseguiu|completou|merece|mereceu|fez bem)|orgulh(?:o|os[oa])|incríve(?:l|is)|fantástic[oa]|maravilhos[oa]|ótim[oa]|legal|obrigad[oa] por',
      ),
      would: [
        'Muito bem.',
        'Parabéns.',
        'Você merece isto.',
        'Você está indo bem.',
        'Obrigado por fazer uma pausa.',
        'Você completou um minuto.',
      ],
    },
    'streaks and scores': {
      sign: words(
        'sequências?|pontos|pontuaç(?:ão|ões)|nível|níveis|conquistas?|medalhas?|metas?|objetivos?|recordes?|(?:dias|semanas) (?:seguid|consecutiv)[oa]s|hábito diário|barra de progresso',
      ),
      would: ['Três dias seguidos', 'Sua pontuação', 'Uma nova meta', 'Uma sequência'],
    },
    denial: {
      sign: words(
        'você é (?:suficiente|capaz|incrível|perfeit[oa]|maravilhos[oa]|especial|valios[oa]|forte|lind[oa]|ótim[oa]|amad[oa]|uma boa pessoa)|você não é (?:um|uma|tão|nenhum|nenhuma)|não foi nada|não é nada(?! de)|não é (?:para tanto|tão (?:ruim|grave|difícil))|(?:tudo|vai|isso) (?:vai )?(?:ficar|dar|acabar|está|ficará|dará) (?:tudo )?(?:bem|certo)|você (?:vai ficar|ficará) bem|anime-se|anima|ânimo|lado (?:bom|positivo)|pense positivo|pensamento positivo|acontece por (?:um|alguma)|não há (?:motivos?|razão)|não (?:fique|se sinta|chore)|acalme-se|(?:tenha )?calma(?=[,.])|(?:fique|mantenha-se) (?:calm|tranquil)[oa]|supere|esqueça|deixe para lá',
      ),
      would: [
        'Você é suficiente.',
        'Você não é um fracasso.',
        'Vai ficar tudo bem.',
        'Não é tão ruim.',
        'Vai dar certo.',
        'Você vai ficar bem.',
        'Veja o lado bom.',
        'Tudo acontece por um motivo.',
        'Não fique triste.',
      ],
    },
    comparison: {
      sign: words(
        '(?:está|estão|passam?|têm|tem) (?:por coisas? )?(?:bem |muito )?pior(?:es)?|(?:podia|poderia|pode) ser pior|(?:ao|pelo) menos (?:você|não|tem|há)|ainda bem|melhor (?:que|do que) (?:os outros|outras pessoas|a maioria|ninguém)|(?:mais|menos) (?:afortunad[oa]s?|sortud[oa]s?)|(?:você tem|que) sorte|seja grat[oa]|gratidão|agradeça|dê graças|ao contrário d[eo]s? outr[oa]s|os outros conseguem',
      ),
      would: [
        'Outras pessoas estão pior.',
        'Poderia ser pior.',
        'Pelo menos você tem trabalho.',
        'Seja grata.',
        'Agradeça o que há.',
      ],
    },
    'a mood that it cannot know': {
      sign: words(
        '(?:você )?(?:parece(?: estar)?|soa|se sente|está|anda|deve estar) (?:muito |tão |um pouco |se sentindo )?(?:triste|mal|estressad[oa]|tens[oa]|irritad[oa]|preocupad[oa]|sozinh[oa]|envergonhad[oa]|sobrecarregad[oa]|magoad[oa]|cansad[oa]|abatid[oa]|pra baixo|para baixo)',
      ),
      would: ['Você parece triste.', 'Você está muito cansada.', 'Você se sente sozinho.'],
    },
    commands: {
      sign: words(
        'você (?:deve|tem de|tem que|precisa (?:se )?\\p{L}+[aei]r)|é preciso (?:parar|descansar|respirar)|não se preocupe|esforce-se|certifique-se|não deixe de|feche os olhos|respire (?:fundo|profundamente)|relaxe',
      ),
      would: [
        'Você tem que parar.',
        'Você precisa descansar.',
        'Você deve parar.',
        'Feche os olhos.',
        'Respire fundo.',
        'Não se preocupe.',
      ],
    },
    'words that push or belittle': {
      sign: words(
        'deveria|deveriam|simplesmente|apenas|(?:só|basta) (?:respirar|respire|parar|pare)|é só (?:respirar|parar)|obviamente|óbvi[oa]|(?:tão|muito) (?:fácil|simples) (?:como|quanto|assim)',
      ),
      would: ['Simplesmente respire.', 'Você deveria descansar.', 'Só respire.', 'Basta parar.'],
    },
    'work on old memories': {
      sign: words(
        'infância|seu passado|(?:feridas?|mágoas?) (?:velhas?|antigas?|do passado)|criança interior|quando você era (?:pequen[oa]|criança|jovem|menin[oa])|reviver|reviva|su(?:a|as) (?:mãe|mamãe)|seu pai|seus pais',
      ),
      would: [
        'Pense na sua infância.',
        'Quando você era pequena',
        'Uma ferida antiga',
        'Sua criança interior',
      ],
    },
    guilt: {
      sign: words(
        'sentimos (?:a )?sua falta|sentimos saudades?|(?:tem|você tem) certeza|esqueceu|se esquec\\p{L}*|decepcion\\p{L}*|onde você (?:esteve|estava|andou)|(?:hoje|ainda) você (?:ainda )?não',
      ),
      would: [
        'Sentimos sua falta.',
        'Hoje você ainda não parou.',
        'Tem certeza de que quer fechar?',
        'Você esqueceu o seu minuto.',
      ],
    },
    'method words': {
      sign: stems(
        'overdose|superdos|cort(?:ar|e|o|a)(?!\\p{L})|cortar-|enforc|pendurar|forca(?!\\p{L})|cordas?(?!\\p{L})|(?:pul|salt)(?:ar|o|a|e)(?!\\p{L})|comprimido|pílula|mat(?:ar|ar-|ou|e|em)(?!\\p{L})|mort|morrer|facas?(?!\\p{L})|lâmina|gilete|pistola|revólver|armas?(?!\\p{L})|atirar|afog|venen|envenen|pontes?(?!\\p{L})|suic[ií]d|automutil|machucar|se ferir',
      ),
      would: ['Uma corda', 'Tomar comprimidos', 'De pé em uma ponte', 'Se machucar', 'Pular', 'Uma faca'],
    },
  },
  longest: { onScreens: 16, inBreaks: 14 },
};
