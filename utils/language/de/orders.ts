/**
 * Judgments of oneself, each with its anchor, in every order German puts them in, so that the table need say
 * them once: "ich bin (so) X", "bin ich X", "fühl mich X" · "(weil) ich X bin" · "X bin ich" · "(wie) X ich bin" ·
 * "was bin ich für X" · "ich muss X sein" · "so X wie ich".
 */
export const inEveryOrder = (judgments: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(judgments).flatMap(([judgment, strength]) =>
      [
        `SELF FILL* ${judgment}`,
        `ich (mich|mir)? FILL* (für|wie)? FILL* ${judgment} ADV* FINAL`,
        `^ OH* FILL* ${judgment} (bin|war) ich`,
        `(wie|was|so|für) FILL* ${judgment} ich ADV* (bin|war)`,
        `was (bin|war) ich ADV* für FILL* ${judgment}`,
        `(ich (muss|kann)|wie (kann|konnte) ich) FILL* ${judgment} sein`,
        `so FILL* ${judgment} kann ADV* ich sein`,
        `FILL ${judgment} (sein|ist|kann)* wie ich (bin|$)`,
      ].map((said): [string, number] => [said, strength]),
    ),
  );
