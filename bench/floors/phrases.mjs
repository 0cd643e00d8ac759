const PHRASES = [
  "i(?:'m| am) (?:so |such )?(?:an? )?(?:stupid|idiot|failure|loser|worthless|useless|pathetic|hopeless)",
  "i(?:'m| am) not good enough",
  'i hate myself',
  "i can(?:'t|not) do anything right",
  'i (?:ruin|mess up) everything',
  '(?:all )?my (?:own )?fault',
  "what(?: is|'s) wrong with me",
  'nobody (?:likes|wants|needs) me',
  "i(?:'ll| will) never (?:get|be|amount)",
  "i don(?:'t|ot) deserve",
  'i should have known better',
  'i disgust myself',
  'i let everyone down',
];

const HARSH = new RegExp(`\\b(?:${PHRASES.join('|')})\\b`, 'i');

/**
 * What anybody would write first: twenty phrases in one expression (eight of them words after "I am").
 * @param {string} text
 */
export const hearsPhrase = (text) => HARSH.test(text);
