import type { Spelling } from '../language';

/** How Spanish is typed in a hurry. Source: own list of chat spellings, of Spain and of Latin America. */
export const spelling: Spelling = {
  /**
   * Accents that tell words apart: "culpó" (somebody blamed) from "culpo" (I blame), "mí" (me) from "mi" (my),
   * "sí" (yes) from "si" (if). Where a person leaves them out, the first person is heard.
   */
  respell: (text) =>
    !/[óí]/.test(text)
      ? text
      : text.replace(/(\p{L}{2,})ó(?!\p{L})/gu, 'x_$1o').replace(/(?<!\p{L})(m|s)í(?!\p{L})/gu, '$1ii'),
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
    ta: 'esta',
    soi: 'soy',
    kiero: 'quiero',
    weon: 'huevon',
    weona: 'huevona',
    aweonao: 'huevon',
    wey: 'guey',
    jaja: 'jajaja',
    jajaj: 'jajaja',
    jajajaja: 'jajaja',
    jeje: 'jajaja',
    jejeje: 'jajaja',
    jiji: 'jajaja',
    ajaja: 'jajaja',
    ajajaja: 'jajaja',
    lol: 'jajaja',
    xd: 'jajaja',
    xdd: 'jajaja',
    '😂': 'jajaja',
    '🤣': 'jajaja',
    '😅': 'jajaja',
    '🤦': 'facepalm',
    '🤡': 'payaso',
    del: 'de el',
    al: 'a el',
    mismo: 'misma',
  },
  endings: {},
  pronouns: '',
  joins: { 'por que': 'porque', 'conmigo misma': 'conmigo', 'yo misma': 'yo' },
  lookalikes: 'interior nevada nevado plantas plantar plantea costarme molesta estorba enterar',
};
