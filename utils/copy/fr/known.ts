import type { Words } from '../words';

/** The page that shows everything that is stored. */
export const KNOWN: Words['pages']['KNOWN'] = {
  title: 'Ce que je sais de vous',
  link: 'Voir tout ce qui est enregistré',
  promise:
    'Tout ce qui est enregistré, tel quel, dans ce navigateur. Il n’y a rien d’autre, et rien nulle part ailleurs.',
  browser:
    'Le navigateur lui-même garde les sites que vous avez autorisés. Cela se trouve dans ses paramètres.',
  nothing: 'Rien n’est enregistré.',
  size: (bytes) => `${bytes} octets`,
  remove: 'Supprimer',
  removeThis: (name) => `Supprimer : ${name}`,
  sure: 'Cela sera supprimé, et ne peut pas être annulé.',
  keep: 'Garder',
  yes: 'Supprimer maintenant',
  removed: 'Supprimé.',
  refused: 'Cela n’a pas pu être supprimé. Rien n’a été changé.',
  lock: 'Il peut être retiré sur la page du journal.',
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
  'local pace': 'À quel point les pauses vont en douceur',
  'local tried': 'Les pratiques que vous avez commencées, et comment était la dernière fois',
  'local memory': 'Les heures de propositions récentes, et ce que vous avez demandé',
  'local unwritten': 'Des lignes sur les propositions, en chemin',
  'local lock': 'Le verrou du journal',
  'local people': 'Les personnes que vous pouvez joindre',
  'local draft': 'Le paquet que vous écrivez',
  'local makers': 'Clés que vous connaissez',
  'local upkeep': 'La durée de conservation des entrées, et la date d’une copie',
  'session noticing': 'Votre temps d’activité, et si une proposition est là',
  'session journal': 'Si la dernière entrée a été écrite',
  'session running': 'La minute en cours, tant qu’il y a un verrou',
  'session note': 'La note en train d’être écrite',
  'kind-minute-decisions records': 'Quand une minute a été proposée, et quand non',
  'session draft': 'Le paquet que vous écrivez',
  'kind-minute-packs signing-key': 'Votre clé pour signer les paquets',
  'kind-minute-words lines': 'Vos lignes, phrases et ancres',
};

/** A record's name in words. What no version of ours knows is said to be that. */
export function recordName(store: string, name: string): string {
  const known = new Map(Object.entries(RECORDS)).get(`${store} ${name}`);
  if (known !== undefined) return known;
  if (store === 'kind-minute') return `Entrées de ${name}`;
  if (store === 'kind-minute-packs') return `Un paquet, ${name}`;
  return name.startsWith('damaged.') ? `Mis de côté, illisible : ${name.slice(8)}` : `Inconnu : ${name}`;
}
