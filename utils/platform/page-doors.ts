import { now } from './clock';
import { readNote } from './journal-database';
import { send } from './messenger';
import { leavePopup, openAddress, openDisclosure, openPage } from './pages';
import { report } from './report';

/** The real doors, for every page of ours. */
export function pageDoors() {
  return {
    intend: send,
    readNote,
    now,
    openPage: (page: 'welcome' | 'journal' | 'options') => openPage(page),
    openDisclosure,
    openPractices: () => openPage('popup', { show: 'practices' }),
    openAddress,
    leave: () => void leavePopup().catch(report),
    languages: navigator.languages,
  };
}
