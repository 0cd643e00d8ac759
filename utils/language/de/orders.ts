/**
 * A judgment of oneself in every order German puts it in, so that the table need say it once:
 * "ich bin (so) X", "bin ich X", "fühl mich X" · "(weil) ich X bin" · "X bin ich" · "(wie) X ich bin" ·
 * "ich muss X sein" · "wie kann ich X sein" · "(so) X wie ich".
 */
export const inEveryOrder = (judgment: string, strength: number): Record<string, number> => ({
  [`SELF FILL* <${judgment}>`]: strength,
  [`ich (mich|mir)? FILL* (für|wie)? FILL* <${judgment}> ADV* FINAL`]: strength,
  [`^ OH* FILL* <${judgment}> (bin|war) ich`]: strength,
  [`(wie|was|so) FILL* <${judgment}> ich ADV* (bin|war|sein)`]: strength,
  [`(ich (muss|kann)|wie (kann|konnte) ich) FILL* <${judgment}> ADV* sein`]: strength,
  [`FILL <${judgment}> (sein)? wie ich (bin)? $`]: strength,
});
