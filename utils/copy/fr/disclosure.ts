import type { Words } from '../words';

export const DISCLOSURE: Words['pages']['DISCLOSURE'] = {
  title: (host) => `Remarquer vos mots durs envers vous sur ${host} ?`,
  lead: 'Quand vous y écrivez quelque chose de dur sur vous, une minute peut être proposée. Elle vient un peu plus tard, à une pause.',
  rows: [
    [
      'Ce qui est lu',
      'Ce que vous tapez sur ce site dans les zones de texte, messages et éditeurs enrichis : les dernières phrases avant le curseur.',
    ],
    ['Où', 'Sur cet appareil. Rien n’est envoyé nulle part.'],
    [
      'Ce qui est gardé',
      'Rien de ce que vous tapez. Pendant 20 minutes : que quelque chose a été remarqué, et avec quelle force. Une minute prise ensuite est « une proposition discrète » dans le journal.',
    ],
    [
      'Ce qui n’est jamais lu',
      'Mots de passe, paiements, codes, recherches, champs d’une ligne, éditeurs de code, fenêtres privées. Google Docs et Sheets ne fonctionnent pas.',
    ],
    ['Ce qui change sur la page', 'Rien. La page ne peut pas le savoir.'],
    [
      'Comment arrêter',
      'Le même interrupteur dans la fenêtre de l’icône, ou la liste des réglages. À tout moment.',
    ],
  ],
  mistakes:
    'L’extension fait des erreurs, et ne peut pas savoir si quelqu’un est en danger. Personne ne regarde.',
  prompt: 'Votre navigateur va demander. Il dit « lire et modifier les données » ; nous ne faisons que lire.',
  yes: 'Activer',
  no: 'Pas maintenant',
  on: (host) => `Activé sur ${host}. Vous pouvez fermer cet onglet.`,
  refused: 'L’autorisation du navigateur n’a pas été donnée : cela reste désactivé.',
  off: 'Cela reste désactivé. Vous pouvez fermer cet onglet.',
  invalid: 'Cette page a été ouverte sans site. Vous pouvez la fermer.',
};
