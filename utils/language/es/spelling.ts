import type { Spelling } from '../language';

/** How Spanish is typed in a hurry. Source: own list of chat spellings, of Spain and of Latin America. */
export const spelling: Spelling = {
  /**
   * Accents that tell words apart: "culpó" (somebody blamed) from "culpo" (I blame), "mí" (me) from "mi" (my),
   * "sí" (yes) from "si" (if). Where a person leaves them out, the first person is heard.
   */
  respell: (text) =>
    // Tried where a word begins and nowhere else: time in proportion to the length, however long the line.
    text
      .replace(/(?<!\p{L})(\p{L}{2,})ó(?!\p{L})/gu, 'x_$1o')
      .replace(/(?<!\p{L})([ms])í(?!\p{L})/gu, '$1ii'),
  reads: {
    q: 'que',
    ke: 'que',
    xq: 'porque',
    pq: 'porque',
    porq: 'porque',
    x: 'por',
    pa: 'para',
    xa: 'para',
    tb: 'tambien',
    toy: 'estoy',
    kiero: 'quiero',
    soi: 'soy',
    weon: 'huevon',
    weona: 'huevona',
    jaja: 'jajaja',
    xd: 'jajaja',
    '😂': 'jajaja',
    '🤣': 'jajaja',
    del: 'de el',
    al: 'a el',
    mismo: 'misma',
    jamas: 'nunca',
  },
  endings: {},
  pronouns: '',
  joins: { 'por que': 'porque', 'conmigo misma': 'conmigo', 'yo misma': 'yo' },
  lookalikes: 'molesta estorba',
};
