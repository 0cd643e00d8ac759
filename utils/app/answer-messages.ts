import { minutes } from '../activity/instant';
import {
  type PageMessage,
  type PageReply,
  parsePageMessage,
  parseWatcherMessage,
  type WatcherReply,
} from '../messages/message';
import type { Sender } from '../messages/sender';
import { laterEnds } from '../noticing/local-day';
import { changeSettings, goOn } from './change-settings';
import { deleteStored } from './delete-stored';
import { deleteDecisions } from './keep-decisions';
import { changeEntry, deleteEntry, deleteJournal, keepEntry, readNote } from './keep-journal';
import { keepDraft, keepPack, knowMaker, removePack } from './keep-packs';
import { deletePeople, deletePerson, keepPerson } from './keep-people';
import { changeUpkeep } from './keep-up';
import { deleteWord, deleteWords, keepWord } from './keep-words';
import { noticeEvent } from './offer-moments';
import type { Ports } from './ports';
import { choosePace, dropBreak, forgetTried, moveBreak, startBreak } from './run-break';
import { forgetLock, setLock } from './set-lock';
import {
  bringReader,
  giveConsent,
  hearSentence,
  readCode,
  restSite,
  wakeSite,
  withdrawConsent,
} from './watch-sites';

const DONE: PageReply = { kind: 'done' };
const refuse = (why: string): PageReply => ({ kind: 'refused', why });

/**
 * The answer to a message: pages of ours may send intents, a page of a switched-on site may say that somebody types
 * there and send a sentence, one without a site is told to stop, a stranger gets none (undefined).
 */
export async function answerMessage(
  ports: Ports,
  message: unknown,
  sender: Sender,
): Promise<PageReply | WatcherReply | undefined> {
  switch (sender.kind) {
    case 'stranger':
      return undefined;
    case 'nameless-page':
      return { kind: 'stop' };
    case 'watched-page': {
      const said = parseWatcherMessage(message);
      if (said === null) return { kind: 'stop' };
      return said.kind === 'begun'
        ? bringReader(ports, sender.host, sender.frame)
        : hearSentence(ports, sender.host, said.sentence);
    }
    case 'own-page': {
      const intent = parsePageMessage(message);
      return intent === null ? refuse('This message is not known.') : carryOut(ports, intent);
    }
  }
}

async function carryOut(ports: Ports, intent: PageMessage): Promise<PageReply> {
  switch (intent.kind) {
    case 'break.begin':
      await startBreak(ports, intent.lead, intent.wanted);
      return DONE;
    case 'break.next':
      await moveBreak(ports, intent.id, { kind: 'next', stage: intent.stage });
      return DONE;
    case 'break.answer':
      await moveBreak(ports, intent.id, {
        kind: 'answer',
        stage: intent.stage,
        question: intent.question,
        value: intent.value,
      });
      return DONE;
    case 'break.not-helping':
      await moveBreak(ports, intent.id, { kind: 'not-helping', stage: intent.stage });
      return DONE;
    case 'break.ground':
      await moveBreak(ports, intent.id, { kind: 'ground' });
      return DONE;
    case 'break.stop':
      await moveBreak(ports, intent.id, { kind: 'stop' });
      return DONE;
    case 'offer.decline':
      await noticeEvent(ports, { kind: 'declined' });
      return DONE;
    case 'offer.later':
      await noticeEvent(ports, { kind: 'later', until: laterEnds(intent.length, ports.now()) });
      return DONE;
    case 'offer.later-ended':
      await noticeEvent(ports, { kind: 'later-ended' });
      return DONE;
    case 'session.begin':
      await noticeEvent(ports, { kind: 'session-begun', until: ports.now() + minutes(intent.minutes) });
      return DONE;
    case 'session.end':
      await noticeEvent(ports, { kind: 'session-ended' });
      return DONE;
    case 'fatigue.answer':
      await goOn(ports, intent.choice);
      return DONE;
    case 'help.close':
      await noticeEvent(ports, { kind: 'help-closed' });
      return DONE;
    case 'pace.choose':
      await choosePace(ports, intent.pace);
      return DONE;
    case 'site.consent':
      await giveConsent(ports, intent.host);
      return DONE;
    case 'site.withdraw':
      await withdrawConsent(ports, intent.host);
      return DONE;
    case 'site.rest':
      await (intent.rests ? restSite : wakeSite)(ports, intent.host);
      return DONE;
    case 'site.code':
      await readCode(ports, intent.host, intent.code);
      return DONE;
    case 'settings.change':
      await changeSettings(ports, intent.change);
      return DONE;
    case 'entry.change':
      if ('need' in intent.change || 'after' in intent.change) await dropBreak(ports, intent.id);
      return kept(await changeEntry(ports, intent.id, intent.month, intent.change));
    case 'entry.delete':
      await dropBreak(ports, intent.id);
      return kept(await deleteEntry(ports, intent.id, intent.month));
    case 'entry.restore':
      return kept(await keepEntry(ports, intent.entry));
    case 'entry.read-note':
      return { kind: 'note', text: await readNote(ports, intent.id, intent.month) };
    case 'journal.delete-all':
      await dropBreak(ports, null);
      await forgetTried(ports);
      await deletePeople(ports);
      return kept(
        (await deleteJournal(ports)) && (await deleteDecisions(ports, 'all')) && (await deleteWords(ports)),
      );
    case 'decision.delete':
      return kept(await deleteDecisions(ports, { record: intent.record }));
    case 'sealed-decision.delete':
      return kept(await deleteDecisions(ports, { sealed: intent.ids }));
    case 'decisions.delete-all':
      return kept(await deleteDecisions(ports, 'all'));
    case 'upkeep':
      await changeUpkeep(ports, intent.event);
      return DONE;
    case 'stored.delete':
      return kept(await deleteStored(ports, intent.store, intent.name));
    case 'pack.keep':
      return kept(await keepPack(ports, intent.pack));
    case 'pack.remove':
      return kept(await removePack(ports, intent.id));
    case 'maker.know':
      return kept(await knowMaker(ports, intent.key, intent.name));
    case 'draft.keep':
      await keepDraft(ports, intent.draft);
      return DONE;
    case 'lock.set':
      return kept(await setLock(ports, intent.lock));
    case 'lock.forget':
      return kept(await forgetLock(ports));
    case 'words.keep':
      return kept(await keepWord(ports, intent.line));
    case 'words.delete':
      return kept(await deleteWord(ports, intent.id));
    case 'person.keep':
      return kept(await keepPerson(ports, intent.person));
    case 'person.delete':
      await deletePerson(ports, intent.id);
      return DONE;
  }
}

const kept = (written: boolean): PageReply => (written ? DONE : refuse('The journal could not be written.'));
