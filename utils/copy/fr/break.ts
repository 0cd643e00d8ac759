import type { Why } from '../../practice/practice';
import type { Words } from '../words';

export const BREAK: Words['breaks']['BREAK'] = {
  next: 'Suite',
  done: 'Terminer',
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
    failed: 'Le journal ne peut pas être écrit en ce moment.',
  },
  waysTitle: 'Comment la prendre',
  ways: { read: 'Lire', gentle: 'En douceur', listen: 'Écouter', 'no-words': 'Sans mots' },
  inTab: 'Dans un onglet',
  inWindow: 'Dans sa propre fenêtre',
  pause: 'Pause',
  goOn: 'Continuer tout seul',
  noVoice: 'Cet appareil n’a pas de voix à lui qui parle français. La lecture reste possible.',
  quietUntil: (time) => `Jusqu’à ${time} environ, si vous voulez. Rien ne sonnera.`,
  quietOver: 'Le temps est passé. Restez, ou continuez.',
  paceQuestions: {
    ground: {
      asks: 'Depuis une semaine, c’est le sol seulement. Est-ce encore ce qu’il faut ?',
      up: 'De nouveau les douces',
      stay: 'Laisser ainsi',
    },
    more: {
      asks: 'Il y en a aussi de plus entières, avec des mots chaleureux et du toucher. Les voulez-vous parmi les autres ?',
      up: 'Celles-là aussi',
      stay: 'Rester en douceur',
    },
  },
  easingTitle: 'Cela arrive, et ce n’est pas une erreur.',
  easingLine: 'La douceur peut piquer au début. On peut arrêter ici, ou sentir le sol un instant.',
  ground: 'Sentir le sol',
  stopHere: 'Arrêter ici',
  slower:
    'Les prochaines restent courtes, et celle-ci ne viendra plus d’elle-même. Si quelque chose est remué dans la semaine, ce sera pieds et sol seulement.',
};

/** Why this practice, in a line that tells a bystander nothing. One that was picked needs no reason. */
export const WHY_LINES: Readonly<Record<Why, string>> = {
  picked: '',
  ground: 'Le sol seulement, pour l’instant.',
  gentle: 'Une courte, en douceur.',
  happened: 'Pour après quelque chose.',
  calls: 'Pour après un appel.',
  helped: 'Vous avez dit « plus léger » après celle-ci.',
  next: 'La suivante à son tour.',
  made: 'Faite pour vous.',
};
