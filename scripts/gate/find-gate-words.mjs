import { loadRoom } from '../load-room.mjs';

/**
 * What the page gate listens for, found in the recogniser's and the crisis tables.
 * @param {readonly string[]} [codes] of the languages; of all, when left out
 */
export async function findGateWords(codes) {
  const { buildGate } = await loadRoom('utils/language/gate-build.ts');
  const { readCues, readSlips } = await loadRoom('utils/language/recogniser.ts');
  const { packs } = await loadRoom('utils/language/packs.ts');
  const { readCrisisPatterns } = await loadRoom('utils/care/crisis.ts');
  const { crisisPacks } = await loadRoom('utils/care/crisis-packs.ts');
  return buildGate(
    Object.values(packs)
      .filter(({ code }) => codes?.includes(code) ?? true)
      .map((pack) => ({
        code: pack.code,
        patterns: [
          ...readCues(pack).map(({ pattern }) => pattern),
          ...readCrisisPatterns(crisisPacks[pack.code]),
        ],
        firstPerson: pack.firstPerson,
        slips: readSlips(pack),
        spelling: pack.spelling,
      })),
  );
}
