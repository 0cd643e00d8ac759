import { now } from './clock';
import { send } from './messenger';
import { leavePopup, openAddress, openDisclosure, openPage, openWindow } from './pages';
import { report } from './report';

/** The real doors, for every page of ours. */
export function pageDoors() {
  return {
    intend: send,
    readNote: async (id: string, month: string) => {
      const reply = await send({ kind: 'entry.read-note', id, month });
      return reply.kind === 'note' ? reply.text : '';
    },
    // Read when a view asks for them, so that no page waits for it.
    findPacks: () => import('./pack-database').then(({ packDatabase }) => packDatabase.all()),
    ownWords: () => import('./own-words'),
    now,
    openPage: (page: 'welcome' | 'journal' | 'options') => openPage(page),
    openDisclosure,
    openBreak: (where: 'tab' | 'window') => (where === 'tab' ? openPage('popup') : openWindow('popup')),
    // Read when somebody listens, as most never do.
    findVoice: (language: string) => import('./speech').then(({ findVoice }) => findVoice(language)),
    openPractices: () => openPage('popup', { show: 'practices' }),
    openAddress,
    leave: () => void leavePopup().catch(report),
    languages: navigator.languages,
  };
}
