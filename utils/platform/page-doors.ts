import { now } from './clock';
import { send } from './messenger';
import { leavePopup, openAddress, openDisclosure, openPage } from './pages';
import { report } from './report';

/** The real doors, for every page of ours. */
export function pageDoors() {
  return {
    intend: send,
    readNote: async (id: string, month: string) => {
      const reply = await send({ kind: 'entry.read-note', id, month });
      return reply.kind === 'note' ? reply.text : '';
    },
    now,
    openPage: (page: 'welcome' | 'journal' | 'options') => openPage(page),
    openDisclosure,
    openAddress,
    leave: () => void leavePopup().catch(report),
    languages: navigator.languages,
  };
}
