import type { Words } from '../words';

export const BREAK: Words['breaks']['BREAK'] = {
  next: 'Suivant',
  done: 'Terminé',
  stop: 'Arrêter',
  notHelping: 'Ça n’aide pas',
  progress: (at, of) => `Étape ${at} sur ${of}`,
  afterQuestion: 'Et maintenant, si vous voulez le dire :',
  addNote: 'Ajouter une note',
  note: 'Une note pour le journal',
  keeping: {
    nothing: 'Cette minute n’est pas dans votre journal.',
    'not-yet': '',
    kept: 'Cette minute est dans votre journal.',
    failed: 'Pour le moment, le journal ne peut pas être écrit.',
  },
  waysTitle: 'Comment la suivre',
  ways: {
    read: 'Lire',
    gentle: 'Doux',
    listen: 'Écouter',
    'no-words': 'Sans mots',
  },
  inTab: 'Dans un onglet',
  inWindow: 'Dans une fenêtre à part',
  pause: 'Pause',
  goOn: 'Laisser avancer',
  noVoice: 'Cet appareil n’a pas de voix à lui en français. Vous pouvez lire.',
  quietUntil: (time) => `Jusque vers ${time}, si vous voulez. Rien ne sonnera.`,
  quietOver: 'Le temps est passé. Restez, ou continuez.',
  paceQuestions: {
    ground: {
      asks: 'Depuis une semaine, il n’y a que le sol. Est-ce encore ce qui convient ?',
      up: 'De nouveau les douces',
      stay: 'Laisser ainsi',
    },
    more: {
      asks: 'Il y en a aussi de plus complètes, avec des mots chaleureux et du toucher. Les voulez-vous parmi les autres ?',
      up: 'Celles-là aussi',
      stay: 'Rester en douceur',
    },
  },
  easingTitle: 'Cela arrive, et ce n’est pas une erreur.',
  easingLine: 'La bienveillance peut faire mal au début. On peut arrêter ici, ou sentir le sol un moment.',
  ground: 'Sentir le sol',
  stopHere: 'Arrêter ici',
  slower:
    'Les prochaines restent courtes, et celle-ci ne viendra pas d’elle-même. Si cela remue encore d’ici une semaine, ce sera pieds et sol seulement.',
};

/** Why this practice, in a line that tells a bystander nothing. One that was picked needs no reason. */
export const WHY_LINES: Words['breaks']['WHY_LINES'] = {
  picked: '',
  ground: 'Le sol seulement, pour l’instant.',
  gentle: 'Une courte, en douceur.',
  happened: 'Pour quand quelque chose est arrivé.',
  calls: 'Pour après un appel.',
  helped: 'Vous avez dit « plus léger » après celle-ci.',
  next: 'La suivante, à son tour.',
  made: 'Faite pour vous.',
};
