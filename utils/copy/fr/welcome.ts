import type { Words } from '../words';

export const WELCOME: Words['pages']['WELCOME'] = {
  page: 'Bienvenue',
  title: 'Une minute pour vous, quand le travail est long ou dur',
  what: 'Après un long moment, l’icône de votre barre d’outils change de forme. Un clic ouvre une minute : ce qui est là, pas seulement vous, ce qu’il faut.',
  isNot:
    'Ce n’est pas une thérapie, et cela ne juge pas. Cela ne voit pas si quelqu’un est en danger, et personne ne regarde.',
  privacy: 'Tout reste sur cet appareil. Pas de compte, pas de réseau.',
  tryTitle: 'Essayer maintenant',
  tryLine: 'Environ 20 secondes. On peut arrêter à tout moment.',
  tryBegin: 'Commencer',
  tryDone: 'C’est tout.',
  sting:
    'Parfois la douceur pique au début. Dites « Ça n’aide pas » à n’importe quelle étape, et nous ralentissons.',
  pinTitle: 'Où la trouver',
  pinned: 'L’icône est dans votre barre d’outils.',
  notPinned: 'Pas encore épinglée : une proposition ne se verrait pas.',
  pinHow: {
    chromium: 'Ouvrez la pièce de puzzle en haut à droite. Puis appuyez sur l’épingle à côté de Kind Minute.',
    firefox:
      'Ouvrez la pièce de puzzle en haut à droite. À côté de Kind Minute, la roue a l’option pour l’épingler à la barre d’outils.',
  },
  offersTitle: 'Quand proposer',
  offersOn: 'Après de longs moments de travail',
  offersOff: 'Seulement à ma demande',
  sitesTitle: 'Mots durs, sur les sites de votre choix',
  sites:
    'Désactivé partout. Sur un site où vous écrivez, la petite fenêtre a un interrupteur : ce que vous y tapez est alors lu sur cet appareil, et n’est pas gardé.',
  sitesMore: 'Quoi exactement',
  gentlyTitle: 'Aller doucement',
  withTherapist: 'Je travaille des choses difficiles en thérapie',
  warmWrong: 'Les mots chaleureux me gênent',
  gentlyMore:
    'Le premier garde des pauses courtes et simples, le second laisse ces mots de côté. Les deux sont dans les réglages.',
  talk: 'Parler à quelqu’un',
};
