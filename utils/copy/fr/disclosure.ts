import type { Words } from '../words';

export const DISCLOSURE: Words['pages']['DISCLOSURE'] = {
  title: (host) => `Remarquer les mots durs envers soi sur ${host} ?`,
  lead: 'Quand vous y écrivez quelque chose de dur sur vous, une minute peut être proposée. Elle vient un peu plus tard, à une pause.',
  rows: [
    [
      'Ce qui est lu',
      'Ce que vous tapez sur ce site dans les zones de texte, les messages et les éditeurs : les dernières phrases avant le curseur.',
    ],
    ['Où', 'Sur cet appareil. Rien n’est envoyé nulle part.'],
    [
      'Ce qui est gardé',
      'Rien de ce que vous tapez. Pendant 20 minutes, que quelque chose a été remarqué, et avec quelle force. Une minute prise ensuite s’appelle « une proposition discrète » dans le journal.',
    ],
    [
      'Ce qui n’est jamais lu',
      'Mots de passe, paiements, codes, recherches, champs d’une ligne, éditeurs de code, fenêtres privées. Google Docs et Sheets ne marchent pas.',
    ],
    ['Ce qui change sur la page', 'Rien. La page ne peut pas le savoir.'],
    [
      'Comment arrêter',
      'Le même interrupteur dans la petite fenêtre, ou la liste dans les réglages. À tout moment.',
    ],
  ],
  mistakes: 'Il y a des erreurs, et cela ne voit pas si quelqu’un est en danger. Personne ne regarde.',
  prompt:
    'Votre navigateur demande ensuite. Il dit « lire et modifier des données » ; nous ne faisons que lire.',
  yes: 'Activer',
  no: 'Pas maintenant',
  on: (host) => `Activé pour ${host}. Vous pouvez fermer cet onglet.`,
  refused: 'Le navigateur n’a pas donné l’autorisation : cela reste désactivé.',
  off: 'Cela reste désactivé. Vous pouvez fermer cet onglet.',
  invalid: 'Cette page a été ouverte sans site. Vous pouvez la fermer.',
};
