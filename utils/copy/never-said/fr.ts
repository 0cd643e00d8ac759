import type { Rules } from './rules';

/** Whole words: `\b` takes an accented letter for the end of one. */
const words = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');

/** Beginnings of words, whatever ending follows. */
const stems = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})`, 'iu');

/** What French lines are held to. */
export const FRENCH: Rules = {
  neverSaid: {
    'a disorder': {
      // “Patient” alone may be somebody’s voice.
      sign: stems(
        'dépressi|déprim|anxiété|anxieu|angoiss|troubles?(?!\\p{L})|traum|stress post|tdah|toc(?!\\p{L})|bipolaire|burn-?out|épuisement professionnel|syndrome|(?:attaques?|crises?) de panique|phobi|addict|dépendance|diagnosti|symptôm|(?:les|des|nos|vos|ses) patients|cliniqu|santé mentale|maladie|malades?(?!\\p{L})',
      ),
      would: [
        'Pour les personnes anxieuses.',
        'Des signes de dépression',
        'Un trouble courant',
        'Cela aide les patients.',
        'Après un traumatisme',
        'Le burn-out est courant.',
      ],
    },
    'a claim of treatment or effect': {
      sign: words(
        'traitements?|soigne(?:r|ra)?|guéri(?:r|t|ra|son)|thérapeutiques?|remèdes?|prouvée?s?|éprouvée?s?|fondée?s? sur (?:les|des) preuves|scientifiquement|efficaces?|efficacité|garanti[ert]?s?|(?:réduit|soulage|diminue|calme|chasse|apaise) (?:le|la|les|votre|vos|ton) (?:stress|inquiétudes?|douleurs?|tensions?|peines?)|les études (?:montrent|prouvent|disent)|la science (?:dit|montre|prouve)|vous (?:fera|fait|aidera à|aide à) (?:vous )?(?:sentir|aller)|vous vous sentirez|(?:être|devenir|sentir) plus (?:heureu(?:x|se)|calme|forte?)',
      ),
      would: [
        'Une méthode éprouvée.',
        'Cela soulage le stress.',
        'Vous vous sentirez mieux.',
        'Les études montrent que cela marche.',
        'Cela guérit.',
      ],
    },
    'praise for using it': {
      sign: words(
        'bravo|félicitations|je vous félicite|bien joué|beau travail|bon travail|excellent travail|bien fait|continuez (?:ainsi|comme cela|comme ça)|génial(?:e|es)?|formidables?|incroyables?|fantastiques?|merveilleu(?:x|ses?)|fi(?:er|ère)s? de (?:vous|toi|soi)|vous (?:avez|l’avez) (?:réussi|mérité|accompli)|vous vous en sortez (?:très )?bien|merci d’(?:avoir|être)|merci de (?:prendre|faire)',
      ),
      would: [
        'Bravo.',
        'Vous l’avez mérité.',
        'Vous vous en sortez très bien.',
        'Merci de prendre une pause.',
        'Beau travail.',
      ],
    },
    'streaks and scores': {
      sign: words(
        'séries? de \\p{L}+ jours|d’affilée|points gagnés|vos points|scores?|niveaux? (?:supérieur|suivant)|badges?|médailles?|trophées?|objectifs?|records?|habitude quotidienne|barre de progression',
      ),
      would: ['Trois jours d’affilée', 'Votre score', 'Un nouvel objectif', 'Une série de dix jours'],
    },
    denial: {
      sign: words(
        'vous êtes (?:assez|parfaite?|merveilleu(?:x|se)|extraordinaires?|spéciale?|précieu(?:x|se)|forte?|aimée?|une bonne personne)|vous n’êtes pas (?:un|une|si)|ce n’est pas (?:si|tellement) (?:grave|terrible|dur|mal)|(?:tout|ça|cela) (?:va|ira) (?:bien se passer|bien aller|mieux)|tout ira bien|tout va bien|(?:vous irez|vous allez aller) bien|le bon côté|pensée positive|pensez positif|restez positi(?:f|ve)|rien n’arrive par hasard|aucune raison d’être|ne soyez pas (?:triste|bête)|calmez-vous|détendez-vous|remettez-vous|passez à autre chose|lâchez prise',
      ),
      would: [
        'Vous êtes assez.',
        'Vous n’êtes pas un échec.',
        'Tout ira bien.',
        'Ce n’est pas si grave.',
        'Voyez le bon côté.',
        'Calmez-vous.',
        'Ne soyez pas triste.',
      ],
    },
    comparison: {
      sign: words(
        'd’autres (?:ont|vivent|souffrent|vont) (?:bien )?(?:pire|plus mal)|(?:ça|cela|ce) pourrait être pire|au moins (?:vous|cela|ça|ils)|mieux que les autres|moins (?:bien lotis?|chanceu(?:x|ses?))|(?:de la|quelle) chance (?:de|d’avoir)|soyez reconnaissante?s?|de la gratitude|les autres y arrivent|contrairement aux autres|que la plupart des gens',
      ),
      would: [
        'D’autres vivent bien pire.',
        'Cela pourrait être pire.',
        'Au moins vous avez un travail.',
        'Soyez reconnaissant.',
      ],
    },
    'a mood that it cannot know': {
      sign: words(
        '(?:vous (?:semblez|avez l’air|paraissez|êtes|vous sentez)) (?:très |si |bien |un peu )?(?:triste|stressée?|tendue?|en colère|inquiète?|inquiet|abattue?|seule?|honteu(?:x|se)|débordée?|fatiguée?|mal)',
      ),
      would: ['Vous semblez triste.', 'Vous êtes stressé.', 'Vous vous sentez seule.'],
    },
    commands: {
      sign: words(
        'vous devez|il faut que|vous avez besoin de (?:vous )?\\p{L}+er|ne vous inquiétez pas|faites un effort|assurez-vous|fermez les yeux|respirez (?:profondément|à fond)|relaxez-vous',
      ),
      would: ['Vous devez arrêter.', 'Il faut que cela cesse.', 'Fermez les yeux.', 'Respirez profondément.'],
    },
    'words that push or belittle': {
      sign: words(
        'vous devriez|on devrait|simplement (?:respirer|vous|arrêter)|il (?:suffit|n’y a qu’à)|il vous suffit|évidemment|c’est (?:facile|tout bête)|rien de plus facile',
      ),
      would: ['Vous devriez vous reposer.', 'Il suffit de respirer.', 'C’est facile.'],
    },
    'work on old memories': {
      sign: words(
        'enfance|votre passé|vieilles? blessures?|blessures? d’enfance|enfant intérieure?|quand vous étiez (?:petite?|enfant|jeune)|revivre|revivez|votre (?:mère|père)|vos parents',
      ),
      would: ['Pensez à votre enfance.', 'Quand vous étiez petite', 'Une vieille blessure'],
    },
    guilt: {
      sign: words(
        'vous nous (?:manquez|avez manqué)|êtes-vous (?:sûre?|certaine?)|vous avez oublié|déç(?:ue?|us)|décevoir|où étiez-vous|vous n’avez pas (?:encore|fait)',
      ),
      would: ['Vous nous avez manqué.', 'Vous n’avez pas encore fait de pause.', 'Êtes-vous sûr ?'],
    },
    'method words': {
      sign: stems(
        'overdose|surdose|se couper|(?:me|te|vous) couper|pendre(?!\\p{L})|pendaison|corde(?!\\p{L})|nœud coulant|sauter(?!\\p{L})|cachet|comprimé|pilule|médicament|tuer(?!\\p{L})|mourir|couteau|lame(?!\\p{L})|rasoir|pistolet|fusil|arme(?!\\p{L})|noyer(?!\\p{L})|poison|pont(?!\\p{L})|suicid|automutil',
      ),
      would: ['Une corde', 'Prendre des cachets', 'Debout sur un pont', 'Une lame'],
    },
  },
  longest: { onScreens: 18, inBreaks: 16 },
};
