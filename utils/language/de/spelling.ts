import type { Spelling } from '../language';
import { withoutUmlauts } from './forms';

/** What is meant, by how it is typed. */
const typed = (table: string): Record<string, string> =>
  Object.fromEntries(
    table.split(', ').flatMap((line) => {
      const [means = '', ways = ''] = line.split(': ');
      return ways.split(' ').map((way) => [way, means]);
    }),
  );

/** How German is typed in a hurry, and by people of the south. Source: own list. */
export const spelling: Spelling = {
  reads: {
    ...withoutUmlauts(
      'bloed daemlich haesslich laecherlich fuehl fuehle schaem muesste unfaehig ueberfluessig fuer',
    ),
    ...typed(
      'ein: n a en, eine: ne, einen: nen, so ein: son, so eine: sone, ich: i, bin: bi, mich: mi, ist: is, habe: hab hob, habe es: habs, krieg es: kriegs, schaff es: schaffs, ' +
        'haette: haett, waere: waer, wuerde: wuerd, moechte: moecht mecht, will: wui wott, mag: mog, nichts: nix, nicht: ned net noed nich, nicht mehr: nimma nimmer nimme nichtmehr, einfach: afoch eifach oafach, alles: ois, genug: gnua, sterben: sterbn sterm staerbe, leben: lebn lem laebe, lebe: leb, gerade: grad, lol: haha xd 😂 🤣, clown: 🤡',
    ),
  },
  endings: { s: 'es', n: 'ein', ne: 'eine', nen: 'einen' },
  pronouns: 'ich wie was so',
  joins: {},
  lookalikes: 'versagen versagens verlieren betruegen kindlich egoismus betrug faehig',
};
