import type { Pack } from './pack';
import type { PackFault } from './parse-pack';

/*
 * The few lines that no pack may bring, whoever made it: telling somebody to hurt themself, or that they were better
 * not there, and speaking in their place of wanting to die. Everything else is the maker's to answer for, with advice
 * (utils/copy/never-said). No table finds all such lines; what a person sees before they keep a pack is all of it.
 */

const TOLD: readonly RegExp[] = [
  /\b(kill|hurt|harm|hang|starve) yourself\b|\bcut yourself(?! (some|a) )|\bbetter off (dead|without (you|me))\b|\b(no ?one|nobody) would miss (you|me)\b|\b(kill myself|end (my|your) life)\b|\bI (want|wish) (to die|to be dead|I (was|were) dead)\b|\bI do(n[’']t| not) want to (live|be alive)\b/iu,
  /(?<!\p{L})(mátate|suicídate|(?<!sin )hazte daño|córtate|quítate la vida|mejor sin (ti|mí)|(quiero|quisiera) morir(me)?|no quiero (vivir|seguir viv[oa])|matarme|quitarme la vida)(?!\p{L})/iu,
  /(?<!\p{L})(bring dich um|töte dich|tu dir weh|verletz(e)? dich|nimm dir das leben|besser (dran )?ohne dich|(will|möchte) sterben|will nicht mehr leben|bringe? mich um|umbringen)(?!\p{L})/iu,
  /(?<!\p{L})(tue[- ]toi|tuez[- ]vous|suicide[- ]toi|fais[- ]toi (du )?mal|faites[- ]vous (du )?mal|mieux sans (toi|vous|moi)|(veux|voudrais) mourir|ne veux plus vivre|me tuer)(?!\p{L})/iu,
  /(?<!\p{L})(se mate|mate-se|suicide-se|se machuque|machuque-se|se corte|corte-se|melhor sem você|quero morrer|não quero (mais )?viver|me matar)(?!\p{L})/iu,
  /(اقتل نفسك|اقتلي نفسك|آذِ نفسك|أذي نفسك|من دونك أفضل|أريد أن أموت|لا أريد أن أعيش|أقتل نفسي)/u,
];

/** Where a pack says what may never be shown. */
export function neverShownIn(pack: Pack): readonly PackFault[] {
  return placedLines(pack)
    .filter(([, text]) => isNeverShown(text))
    .map(([place]) => ({ place, reason: 'harm' }));
}

/** Whether a line may never be shown. */
export function isNeverShown(text: string): boolean {
  return TOLD.some((sign) => sign.test(text));
}

/** Every text of a pack that a break or a list can show, with the way to it in the file. */
export function placedLines(pack: Pack): readonly (readonly [place: string, text: string])[] {
  const { title, maker, practices, phrases, anchors, changes = [] } = pack;
  return [
    ['title', title],
    ['maker.name', maker.name],
    ['maker.why', maker.why],
    ...practices.flatMap(({ name, line, stages }, at) => [
      [`practices[${at}].name`, name] as const,
      [`practices[${at}].line`, line] as const,
      ...stages.flatMap(({ wordings }, stage) =>
        wordings.flatMap((lines, wording) =>
          lines.map(
            (text, place) =>
              [`practices[${at}].stages[${stage}].wordings[${wording}][${place}]`, text] as const,
          ),
        ),
      ),
    ]),
    ...phrases.map((text, at) => [`phrases[${at}]`, text] as const),
    ...anchors.map((text, at) => [`anchors[${at}]`, text] as const),
    ...changes.flatMap(({ text }, at) => (text === null ? [] : [[`changes[${at}].text`, text] as const])),
  ];
}
