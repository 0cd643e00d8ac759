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
        'dépress|dépression|déprim|anxi|angoiss|troubles?(?!\\p{L})|trauma|tspt|ssp?t(?!\\p{L})|tdah|toc(?!\\p{L})|bipolai|burn-?out|surmenage|syndrome|attaques? de panique|crises? de panique|phobi|addict|dépendan(?:ce|t)|diagnost|symptôm|les patients|(?:un|le|au|du|chaque) patient(?!\\p{L})|cliniqu|santé mentale|maladi|malades?(?!\\p{L})',
      ),
      would: [
        'Pour les personnes anxieuses.',
        'Signes de dépression',
        'Un trouble courant',
        'Cela aide les patients.',
        'Après un traumatisme',
        'Le burn-out est courant.',
      ],
    },
    'a claim of treatment or effect': {
      // One may “se traiter avec douceur”.
      sign: words(
        '(?<!me )traite(?:nt|ments?)?|(?<!(?:me|vous|se) )traiter|soign(?:e|er|é|és|ée)|guéri(?:r|t|s|son|ra)?|thérapeutiques?|remèdes?|(?:est |a été |méthode |moyen |façon )(?:prouvé|éprouvé|validé)e?s?|fondé\\p{L}* sur (?:des preuves|la science)|scientifiquement|efficac\\p{L}*|garanti\\p{L}*|(?:réduit|soulage|apaise|diminue|calme|baisse|enlève) (?:le|la|l’|les|votre|vos) ?(?:stress|inquiétudes?|douleurs?|tensions?|peines?|soucis?)|les études (?:montrent|prouvent|disent)|la science (?:dit|montre|prouve)|vous (?:fera|aidera à|aide à|rendra|rend) (?:(?:vous )?sentir|aller mieux|plus|heureu\\p{L}*|calme)|vous (?:vous sentirez|serez|irez) (?:mieux|plus)|(?:être|devenir) plus (?:heureu\\p{L}*|forte?s?|calmes?)',
      ),
      would: [
        'Une méthode éprouvée.',
        'Cela soulage le stress.',
        'Cela vous rendra plus calme.',
        'Les études montrent que cela marche.',
        'Cela guérit.',
        'Un traitement doux',
        'Vous vous sentirez mieux.',
      ],
    },
    'praise for using it': {
      sign: words(
        'bravo|bien joué|très bien|beau travail|bon (?:travail|début pour vous)|excellent|félicit\\p{L}*|continuez (?:comme ça|ainsi)|vous (?:y êtes arrivé|avez réussi|l’avez fait|le méritez|l’avez mérité|avez (?:terminé|accompli|gagné))\\p{L}*|vous (?:vous )?(?:en sortez|débrouillez|faites) (?:très )?bien|fier|fière|fiers|fiert\\p{L}*|incroyables?|génia(?:l|le|ux)|fantastiques?|formidables?|merveilleu\\p{L}*|merci d’(?:avoir|être|utiliser)|merci de (?:prendre|votre)',
      ),
      would: [
        'Bravo.',
        'Vous l’avez mérité.',
        'Vous vous en sortez très bien.',
        'Merci d’avoir pris une pause.',
        'Soyez fière de vous.',
      ],
    },
    'streaks and scores': {
      sign: words(
        'séries?|points|scores?|niveaux?|palmarès|médailles?|badges?|objectifs?|records?|d’affilée|de suite|consécuti\\p{L}*|habitude quotidienne|barre de progression|exploits?',
      ),
      would: [
        'Trois jours de suite',
        'Votre score',
        'Un nouvel objectif',
        'Une série',
        'Cinq jours d’affilée',
      ],
    },
    denial: {
      sign: words(
        'vous êtes (?:quelqu’un de bien|assez|parfait|incroyable|merveilleu|formidable|spécial|précieu|fort|beau|belle|aimé)\\p{L}*|vous n’êtes pas (?:un|une|si|aussi|du tout|vraiment)|ce n’est (?:rien|pas (?:si )?grave|pas si (?:mal|dur|terrible))|il n’y a pas de quoi|tout (?:va|ira|sera|se passera|finira) (?:très )?bien|tout s’arrange\\p{L}*|ça ira|cela ira|(?:vous irez|ça va aller|cela va aller)(?: bien| mieux)?|(?<=^|[.:] )courage(?=[.,])|bon côté|côté positif|pens(?:ez|er) positif|soyez (?:positi|for)\\p{L}*|arrive pour une raison|aucune raison (?:de|d’)|ne soyez pas \\p{L}+|ne pleurez pas|calmez-vous|détendez-vous|tranquillisez-vous|passez à autre chose|oubliez|lâchez prise',
      ),
      would: [
        'Vous êtes assez.',
        'Vous n’êtes pas un échec.',
        'Tout ira bien.',
        'Ce n’est pas si grave.',
        'Ça va aller.',
        'Voyez le bon côté.',
        'Ne soyez pas triste.',
        'Lâchez prise.',
        'Courage, cela passera.',
      ],
    },
    comparison: {
      sign: words(
        '(?:est|sont|ont|vivent|connaissent) (?:bien )?pire|pourrait être pire|il y a pire|au moins(?=,| vous| cela| c’)|mieux que (?:les autres|la plupart|personne|d’autres)|(?:plus|moins) chanceu\\p{L}*|vous avez de la chance|quelle chance|soyez reconnaissant\\p{L}*|gratitude|reconnaissance|contrairement à|(?:les autres|d’autres) y arrivent',
      ),
      would: [
        'D’autres vivent bien pire.',
        'Cela pourrait être pire.',
        'Au moins, vous avez du travail.',
        'Vous avez de la chance.',
        'Soyez reconnaissante.',
      ],
    },
    'a mood that it cannot know': {
      sign: words(
        'vous (?:semblez|paraissez|avez l’air|êtes|vous sentez|devez être) (?:d’être )?(?:très |si |un peu |assez )?(?:triste|mal|stressé|tendu|fâché|en colère|inquiet|inquiète|seul|honteu|débordé|dépassé|blessé|fatigué|épuisé|abattu)\\p{L}*',
      ),
      would: [
        'Vous semblez triste.',
        'Vous êtes très fatiguée.',
        'Vous vous sentez seul.',
        'Vous avez l’air inquiète.',
      ],
    },
    commands: {
      sign: words(
        'vous devez|il (?:vous )?faut(?= \\p{L})|il (?:est|serait) nécessaire de|ne vous inquiétez pas|ne vous en faites pas|faites un effort|efforcez-vous|assurez-vous|veillez à|fermez les yeux|respirez (?:à fond|profondément|un grand coup)|relaxez-vous|prenez une grande (?:inspiration|respiration)',
      ),
      would: [
        'Vous devez vous arrêter.',
        'Il faut continuer.',
        'Fermez les yeux.',
        'Respirez profondément.',
        'Ne vous inquiétez pas.',
        'Prenez une grande inspiration.',
      ],
    },
    'words that push or belittle': {
      sign: words(
        'devriez|devrait|devraient|il (?:vous )?suffit|il suffirait|il n’y a qu’à|vous n’avez qu’à|simplement de|tout bêtement|évidemment|bien sûr|aussi (?:simple|facile) que|(?:respirez|arrêtez|essayez) juste|juste (?:respirer|un petit effort)',
      ),
      would: [
        'Vous devriez vous reposer.',
        'Il suffit de respirer.',
        'Vous n’avez qu’à dire non.',
        'Respirez juste.',
        'C’est aussi simple que cela, aussi simple que bonjour.',
      ],
    },
    'work on old memories': {
      sign: words(
        'enfance|votre passé|(?:vieilles?|anciennes?) (?:blessures?|plaies?)|blessures? (?:du passé|anciennes?)|enfant intérieur|quand vous étiez (?:petit|enfant|jeune)\\p{L}*|revivre|revivez|(?:votre|vos) (?:mère|père|maman|papa|parents)',
      ),
      would: [
        'Pensez à votre enfance.',
        'Quand vous étiez petite',
        'Une blessure ancienne',
        'Votre enfant intérieur',
        'Revivez la scène.',
      ],
    },
    guilt: {
      sign: words(
        'vous nous (?:manquez|avez manqué)|(?:êtes-vous|vous êtes) sûre?s?|vraiment (?:partir|fermer|supprimer)|vous (?:avez )?oubli(?:é|ez)|déç(?:u|ue|us|oit)|décevoir|où étiez-vous|vous n’avez (?:pas encore|encore pas|toujours pas|pas) (?:pris|fait|ouvert)|cela fait longtemps',
      ),
      would: [
        'Vous nous avez manqué.',
        'Vous n’avez pas pris de pause.',
        'Êtes-vous sûre de vouloir fermer ?',
        'Vous avez oublié votre minute.',
      ],
    },
    'method words': {
      sign: stems(
        'surdose|overdose|(?:se|me|vous|te) coup(?:er|ez)|pend(?:re|s|u|aison)(?!\\p{L})|cordes?(?!\\p{L})|saut(?:er|ez|e)(?!\\p{L})|pilules?|cachets?|comprimés|médicament|tu(?:er|ez)(?!\\p{L})|mort|mourir|meur(?:s|t|e)|couteau|lames?(?!\\p{L})|rasoir|cutter|armes?(?!\\p{L})|pistolet|fusil|tirer (?:sur|dessus)|noy(?:er|ez|é)|poison|empoison|ponts?(?!\\p{L})|suicid|mutil|automutil|se faire du mal|vous faire du mal',
      ),
      would: [
        'Une corde',
        'Prendre des médicaments',
        'Debout sur un pont',
        'Vous faire du mal',
        'Sauter',
        'Vous couper',
      ],
    },
  },
  longest: { onScreens: 18, inBreaks: 16 },
};
