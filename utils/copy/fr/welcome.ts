import type { Words } from '../words';

export const WELCOME: Words['pages']['WELCOME'] = {
  page: 'Bienvenue',
  title: 'Une minute pour vous, quand le travail est long ou dur',
  what: 'Après un long moment de travail, l’icône de votre barre d’outils change de forme. Un clic ouvre une minute : ce qui est là, cela arrive à d’autres, de quoi avez-vous besoin.',
  isNot:
    'Ce n’est pas une thérapie, et l’extension ne juge pas. Elle ne peut pas savoir si quelqu’un est en danger, et personne ne regarde.',
  privacy: 'Tout reste sur cet appareil. Pas de compte, pas de réseau.',
  tryTitle: 'L’essayer maintenant',
  tryLine: 'Environ 20 secondes. Vous pouvez arrêter à tout moment.',
  tryBegin: 'Commencer',
  tryDone: 'Voilà tout.',
  sting:
    'Parfois, la bienveillance fait mal au début. Dites « Ça n’aide pas » à n’importe quelle étape, et nous ralentissons.',
  pinTitle: 'Où la trouver',
  pinned: 'L’icône est dans votre barre d’outils.',
  notPinned: 'Pas encore épinglée : une proposition ne se voit pas.',
  pinHow: {
    chromium: 'Ouvrez la pièce de puzzle en haut à droite. Puis cliquez sur l’épingle à côté de Kind Minute.',
    firefox:
      'Ouvrez la pièce de puzzle en haut à droite. Cliquez sur la roue à côté de Kind Minute, puis « Épingler à la barre d’outils ».',
  },
  offersTitle: 'Quand proposer',
  offersOn: 'Après de longs moments de travail',
  offersOff: 'Seulement à ma demande',
  sitesTitle: 'Mots durs, sur les sites de votre choix',
  sites:
    'Désactivé partout. Sur un site où vous écrivez, la fenêtre de l’icône a un interrupteur : ce que vous y tapez est alors lu sur cet appareil, et n’est pas gardé.',
  sitesMore: 'Quoi exactement',
  gentlyTitle: 'En douceur',
  withTherapist: 'Je travaille des choses difficiles en thérapie',
  warmWrong: 'Les mots chaleureux me mettent mal à l’aise',
  gentlyMore:
    'Le premier choix garde les pauses courtes et simples, le second laisse ces mots de côté. Les réglages ont les deux.',
  talk: 'Parler à quelqu’un',
};
