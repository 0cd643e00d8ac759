import type { Words } from '../words';

/** The page that shows everything that is stored. */
export const KNOWN: Words['pages']['KNOWN'] = {
  title: 'Ce que je sais de vous',
  link: 'Voir tout ce qui est gardé',
  promise: 'Tout ce qui est gardé, tel quel dans ce navigateur. Il n’y a rien d’autre, et rien ailleurs.',
  browser:
    'Le navigateur lui-même garde quels sites vous avez autorisés. Cela se trouve dans ses propres réglages.',
  nothing: 'Rien n’est gardé.',
  size: (bytes) => `${bytes} octets`,
  remove: 'Effacer',
  removeThis: (name) => `Effacer : ${name}`,
  sure: 'Cela l’efface. On ne peut pas revenir en arrière.',
  keep: 'Garder',
  yes: 'Effacer maintenant',
  removed: 'Effacé.',
  refused: 'Cela n’a pas pu être effacé. Rien n’a été changé.',
  lock: 'Il s’ôte à la page du journal.',
  stores: {
    local: 'Gardé jusqu’à ce que vous le changiez',
    session: 'En mémoire, jusqu’à la fermeture du navigateur',
    'kind-minute': 'Le journal, mois par mois',
    'kind-minute-decisions': 'Quand une minute a été proposée, et quand non',
    'kind-minute-words': 'Vos mots',
    'kind-minute-packs': 'Des pratiques que quelqu’un a faites pour vous',
  },
};

/** What each record is, by its store and its name. */
export const RECORDS: Words['pages']['RECORDS'] = {
  'local settings': 'Vos réglages',
  'local consents': 'Les sites que vous avez activés',
  'local break': 'La minute en cours',
  'local pace': 'Avec quelle douceur vont les pauses',
  'local tried': 'Les pratiques commencées, et comment était la dernière',
  'local memory': 'Les heures des propositions récentes, et vos demandes',
  'local unwritten': 'Des lignes sur les propositions, en chemin',
  'local lock': 'Le verrou du journal',
  'local people': 'Les personnes que vous pouvez joindre',
  'local draft': 'Le paquet que vous écrivez',
  'local makers': 'Les clés que vous connaissez',
  'local upkeep': 'Combien de temps les entrées restent, et quand une copie a été faite',
  'session noticing': 'Depuis quand vous êtes à l’œuvre, et si une proposition attend',
  'session journal': 'Si la dernière entrée a été écrite',
  'session running': 'La minute en cours, tant qu’il y a un verrou',
  'session note': 'La note en train de s’écrire',
  'kind-minute-decisions records': 'Quand une minute a été proposée, et quand non',
  'session draft': 'Le paquet que vous écrivez',
  'kind-minute-packs signing-key': 'Votre clé pour signer les paquets',
  'kind-minute-words lines': 'Vos lignes, vos phrases et vos ancres',
};

/** A record's name in words. What no version of ours knows is said to be that. */
export function recordName(store: string, name: string): string {
  const known = new Map(Object.entries(RECORDS)).get(`${store} ${name}`);
  if (known !== undefined) return known;
  if (store === 'kind-minute') return `Entrées de ${name}`;
  if (store === 'kind-minute-packs') return `Un paquet, ${name}`;
  return name.startsWith('damaged.') ? `Mis de côté, illisible : ${name.slice(8)}` : `Inconnu : ${name}`;
}
