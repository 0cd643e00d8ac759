import type { Rules } from './rules';

/** Whole words: `\b` takes an umlaut for the end of one. */
const words = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');

/** Beginnings of words, whatever ending or second part follows: German builds long ones. */
const stems = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})`, 'iu');

/** What German lines are held to. */
export const GERMAN: Rules = {
  neverSaid: {
    'a disorder': {
      // “Angst” alone is a word of every day; “Patient” in any compound is not.
      sign: stems(
        'depress|angst(?:störung|zust|attack)|ängste|ängstlich|panik|phobi|trauma|ptbs|adhs|zwangs|bipolar|burn-?out|syndrom|(?:\\p{L}+)?störung|sucht(?!e)|süchtig|abhängig|(?:\\p{L}+)?diagnos|symptom|(?:\\p{L}+)?patient|klini|psychisch|krank|erkrank|mit angst(?!\\p{L})',
      ),
      would: [
        'Für Menschen mit Angst.',
        'Anzeichen einer Depression',
        'Eine häufige Angststörung',
        'Nach einem Trauma',
        'Hilft Schmerzpatienten.',
        'Psychische Erkrankungen',
      ],
    },
    'a claim of treatment or effect': {
      sign: words(
        'behandl\\p{L}*|heil(?:t|en|ung|sam|end\\p{L}*)|(?:ge)?lindert?|lindern|therapeutisch\\p{L}*|heilmittel|bewährt\\p{L}*|erwiesen\\p{L}*|nachgewiesen\\p{L}*|evidenzbasiert\\p{L}*|wissenschaftlich\\p{L}*|wirksam\\p{L}*|wirkt|effektiv\\p{L}*|garantier\\p{L}*|(?:senkt|mindert|verringert|nimmt|löst|vertreibt|beruhigt) (?:den|die|das|deine?n?|dir) (?:stress|sorgen?|schmerz(?:en)?|anspannung|druck|kummer)|studien (?:zeigen|belegen|sagen)|(?:du )?(?:wirst dich|fühlst dich (?:dann|danach|bald)) (?:besser|wohler|ruhiger|stärker)(?: fühlen)?|es wird dir (?:besser|gut) gehen|macht dich (?:\\p{L}+er|glücklich|stark)|stressabbau|entspannt dich',
      ),
      would: [
        'Eine bewährte Methode.',
        'Senkt den Stress.',
        'Du wirst dich besser fühlen.',
        'Studien zeigen, dass es hilft.',
        'Heilt von innen.',
        'Macht dich ruhiger.',
      ],
    },
    'praise for using it': {
      sign: words(
        'gut gemacht|gute arbeit|super|prima|toll(?:e|er|es)?|großartig\\p{L}*|klasse|wunderbar\\p{L}*|fantastisch\\p{L}*|bravo|glückwunsch|herzlichen|gratul\\p{L}*|weiter so|du machst das (?:sehr |so )?(?:gut|toll)|du hast es geschafft|geschafft|(?:hast du dir|du hast (?:es )?dir|dir das) verdient|stolz|danke(?:,)? (?:dass|fürs?)|das (?:ist|war) (?:schon )?ein \\p{L}+er (?:anfang|schritt)|großer schritt|abgeschlossen hast|gelungen',
      ),
      would: [
        'Gut gemacht.',
        'Das hast du dir verdient.',
        'Du machst das gut.',
        'Danke, dass du dir Zeit nimmst.',
        'Geschafft.',
        'Ein großer Schritt',
      ],
    },
    'streaks and scores': {
      sign: words(
        'serien?|punkte|punktzahl|punktestand|level|stufen?|ziele?|tagesziel\\p{L}*|erfolge?|abzeichen|medaillen?|rekorde?|strähnen?|(?:tage|wochen) (?:in folge|hintereinander|am stück)|in folge|hintereinander|tägliche gewohnheit|fortschritts?\\p{L}*',
      ),
      would: [
        'Drei Tage in Folge',
        'Deine Punktzahl',
        'Ein neues Ziel',
        'Eine Serie',
        'Fünf Tage hintereinander',
      ],
    },
    denial: {
      sign: words(
        'du bist (?:genug|wunderbar|perfekt|einzigartig|wertvoll|stark|schön|toll|liebenswert|etwas besonderes|ein guter mensch)|du bist (?:doch )?kein\\p{L}*|(?:ist|war) (?:doch )?(?:nicht|halb) so (?:schlimm|wild|schwer)|halb so (?:schlimm|wild)|alles (?:ist|wird) (?:wieder )?gut|wird schon(?: wieder)?|wird wieder gut|kopf hoch|nur mut|positiv(?:e|es|er|en)? (?:denken|gedanken|sehen|bleiben)|denk positiv|gute seite|hat (?:alles )?(?:seinen|einen) (?:sinn|grund)|(?:es gibt )?keinen grund|sei nicht \\p{L}+|nicht weinen|weine? nicht|beruhig(?:e)? dich|bleib(?:e)? ruhig|lass (?:es|das) los|vergiss es|komm darüber hinweg|reiß dich zusammen|stell dich nicht',
      ),
      would: [
        'Du bist genug.',
        'Du bist kein Versager.',
        'Alles wird gut.',
        'Das ist nicht so schlimm.',
        'Kopf hoch.',
        'Alles hat seinen Sinn.',
        'Sei nicht traurig.',
        'Beruhige dich.',
        'Das wird schon.',
      ],
    },
    comparison: {
      sign: words(
        '(?:andere\\p{L}*|vielen?|manchen?) (?:\\p{L}+ )?(?:geht es|haben es|hat es) (?:viel |noch )?(?:schlechter|schlimmer|schwerer)|geht es (?:viel |noch )?(?:schlechter|schlimmer)|schlimmer (?:sein|kommen|dran)|schlechter dran|(?:immerhin|wenigstens|zumindest) (?:du|hast|bist|nicht|geht)|zum glück|besser als (?:andere|die (?:anderen|meisten)|viele)|glück gehabt|(?:weniger|mehr) glück|sei (?:froh|dankbar)|dankbar|im gegensatz zu|andere (?:schaffen|können) das',
      ),
      would: [
        'Anderen geht es schlechter.',
        'Es könnte schlimmer sein.',
        'Immerhin hast du Arbeit.',
        'Sei dankbar für das, was da ist.',
        'Besser als die meisten.',
      ],
    },
    'a mood that it cannot know': {
      sign: words(
        '(?:du (?:wirkst|klingst|scheinst|bist|fühlst dich)|bist du|dir geht es|du siehst) (?:so |sehr |gerade |etwas |ganz |wohl |wirklich )*(?:traurig|schlecht|gestresst|angespannt|wütend|besorgt|allein|einsam|beschämt|überfordert|verletzt|müde|erschöpft|niedergeschlagen|aufgewühlt|betrübt)',
      ),
      would: ['Du wirkst traurig.', 'Du bist sehr müde.', 'Du fühlst dich einsam.', 'Dir geht es schlecht.'],
    },
    commands: {
      sign: words(
        'du (?:musst|hast zu|sollst)|musst du|muss man|man muss|es gilt,|du darfst (?:nicht|kein\\p{L}*)|nicht vergessen|denk daran, dass|mach dir keine sorgen|keine sorge|streng dich an|schließ(?:e)? die augen|augen zu(?!\\p{L})(?=[.,])|atme (?:tief|jetzt|kräftig)|tief (?:ein|durch)?atmen|entspann(?:e)? dich|unbedingt',
      ),
      would: [
        'Du musst dich ausruhen.',
        'Jetzt musst du atmen.',
        'Man muss sich Zeit nehmen.',
        'Schließ die Augen.',
        'Atme tief ein.',
        'Entspann dich.',
        'Keine Sorge.',
      ],
    },
    'words that push or belittle': {
      sign: words(
        'du solltest|solltest du|sollte man|man sollte|einfach nur|nur einfach|(?:atme|lass|mach|sei|denk|nimm|frag|komm) (?:doch |es |das |dich |dir )?einfach|(?:ganz |so )einfach (?:ist|geht|wie)|kinderleicht|offensichtlich|natürlich(?=,)|doch nur|eben mal|bloß|du brauchst (?:doch )?(?:bloß|lediglich)|jeder kann|das kann jeder|längst',
      ),
      would: [
        'Atme einfach.',
        'Du solltest ausruhen.',
        'Einfach nur da sein.',
        'So einfach geht das.',
        'Das kann jeder.',
      ],
    },
    'work on old memories': {
      sign: words(
        'kindheit\\p{L}*|deine vergangenheit|alte (?:wunden?|verletzungen?|erinnerungen)|inner(?:es|en|em) kind(?:es)?|als (?:du|kind) (?:noch )?(?:klein|jung|ein kind|warst)|noch einmal (?:durch|er)leb\\p{L}*|wiederdurchleb\\p{L}*|dein(?:e|er|en|em)? (?:mutter|vater|eltern|mama|papa)',
      ),
      would: [
        'Denk an deine Kindheit.',
        'Als du klein warst',
        'Eine alte Wunde, alte Wunden',
        'Dein inneres Kind',
        'Deine Eltern',
      ],
    },
    guilt: {
      sign: words(
        'wir (?:haben dich vermisst|vermissen dich)|du fehlst uns|(?:bist du )?(?:dir )?(?:ganz )?sicher, dass|wirklich (?:aufhören|beenden|schließen|abbrechen|löschen)|vergessen hast|(?:hast|du hast) (?:es |deine \\p{L}+ )?vergessen|enttäuscht? (?:uns|mich)|wo warst du|(?:heute|immer) noch (?:nicht|keine)|schade(?=,)',
      ),
      would: [
        'Wir haben dich vermisst.',
        'Heute noch keine Minute.',
        'Bist du sicher, dass du gehen willst?',
        'Du hast deine Minute vergessen.',
      ],
    },
    'method words': {
      sign: stems(
        'überdos|schneid|ritz|häng|aufhäng|erhäng|strick|seil|schlinge|spring|sprung(?!\\p{L})|pille|tablett|kapsel|töt|umbring|umzubring|(?:\\p{L}+)?mord|sterb|stirb|tod(?!\\p{L})|tot(?!\\p{L})|messer|klinge(?!\\p{Ll})|rasier|pistol|waffe|schuss|schieß|ersäuf|ertränk|ertrink|gift|vergift|brücke|gleis|suizid|selbstverletz|(?:dir|mir|sich) etwas an(?:tun|zutun)|weh zu tun(?!\\p{L})',
      ),
      would: [
        'Ein Seil',
        'Tabletten nehmen',
        'Auf einer Brücke',
        'Sich etwas antun',
        'Springen',
        'Selbstmord',
      ],
    },
  },
  longest: { onScreens: 18, inBreaks: 16 },
};
