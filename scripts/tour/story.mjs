import { bringStretchNearItsEnd, seeIconOffer, seeMomentHeld } from './long-stretch.mjs';
import { allowWhenAsked } from './site-question.mjs';

/** A little more than `LONG_FOCUS` in `utils/noticing/state.ts`. */
const LONG_FOCUS_SECONDS = 31;

/**
 * The tour's story: what a person does on a first day with the extension, told by doing it.
 * @param {import('./person.mjs').Person} person
 * @param {{ practiceUrl: string, cdp: import('../cdp.mjs').Cdp, extensionId: string, say: (step: string) => void }} stage
 * @returns {Promise<string>} the story's outcome: the entry, as read from the journal page
 */
export async function tellStory(person, stage) {
  await meetIt(person);
  await workForLong(person, stage);
  await takeTheMinute(person);
  await switchSiteOn(person, stage);
  return readTheJournal(person);
}

/** @param {import('./person.mjs').Person} person */
async function meetIt(person) {
  await person.turnTo('/welcome.html');
  await person.see('Try it now');
  await person.picture('welcome');
  await person.click({ role: 'button', name: 'Begin' });
  await person.see({ role: 'button', name: 'Next' });
  await person.picture('welcome-try');
  await person.press('Escape');
  await person.see('That’s all it is.');
}

/**
 * @param {import('./person.mjs').Person} person
 * @param {Parameters<typeof tellStory>[1]} stage
 */
async function workForLong(person, { practiceUrl, cdp, extensionId, say }) {
  await person.turnTo(practiceUrl);
  await person.click({ role: 'textbox', name: 'Message to a colleague' });
  await person.type('The plan for Thursday, as we said.');
  await person.picture('practice-page');
  await person.openPopup();
  await person.see({ role: 'button', name: 'Begin a minute' });
  await person.picture('popup');
  await person.click({ role: 'button', name: 'Settings' });
  await person.turnTo('/options.html');
  await person.see({ role: 'heading', name: 'Settings' });
  say('(the clock: this session’s storage now says 49 minutes 50 seconds of work)');
  await bringStretchNearItsEnd(cdp, extensionId);
  await person.click({ role: 'switch', name: 'Only in certain hours' });
  await person.see('Saved.');
  await person.picture('settings');
  await person.click({ role: 'switch', name: 'Only in certain hours' });
  await person.turnTo(practiceUrl);
  await seeMomentHeld(cdp, extensionId);
  say('(fifty minutes are over; the icon stays as it is, for now is no pause)');
  say(`(${LONG_FOCUS_SECONDS} seconds of work on this page; whoever leaves it after that comes to a pause)`);
  await new Promise((over) => setTimeout(over, LONG_FOCUS_SECONDS * 1000));
  await person.turnTo('/options.html');
  await person.turnTo(practiceUrl);
  say(`the icon changes its shape and says “${await seeIconOffer(cdp, extensionId)}”`);
}

/** @param {import('./person.mjs').Person} person */
async function takeTheMinute(person) {
  await person.openPopup();
  await person.see({ role: 'button', name: 'Not now' });
  await person.picture('offer');
  await person.click({ role: 'button', name: 'Begin a minute' });
  await person.see({ role: 'button', name: 'This isn’t helping' });
  await person.picture('anchor');
  await person.press('Enter');
  await person.see('Hard moments come to nearly everyone.');
  await person.picture('not-only-you');
  await person.click({ role: 'button', name: 'Next' });
  await person.see('What do you need right now?');
  await person.picture('need');
  await person.press('1');
  await person.see('Back when you’re ready.');
  await person.click({ role: 'button', name: /easier/ });
  await person.click({ role: 'button', name: 'Add a note' });
  await person.see({ role: 'textbox', name: 'A note for the journal' });
  await person.type('Thursday can wait until tomorrow.');
  await person.picture('return');
  await person.click({ role: 'button', name: 'Done' });
  await person.seePopupClosed();
}

/**
 * @param {import('./person.mjs').Person} person
 * @param {Parameters<typeof tellStory>[1]} stage
 */
async function switchSiteOn(person, { practiceUrl, cdp, extensionId, say }) {
  const { hostname } = new URL(practiceUrl);
  await allowWhenAsked(cdp, { extensionId, origins: `*://${hostname}/*` });
  await person.turnTo(practiceUrl);
  await person.openPopup();
  await person.click({ role: 'switch', name: 'Notice harsh self-talk here' });
  await person.turnTo('/disclosure.html');
  await person.see({ role: 'heading', name: `Notice harsh self-talk on ${hostname}?` });
  await person.picture('disclosure');
  await person.click({ role: 'button', name: 'Switch on' });
  await person.see(`On for ${hostname}.`);
  await person.turnTo(practiceUrl);
  await person.click({ role: 'textbox', name: 'Message to a colleague' });
  await person.type(' I am such a failure at this.');
  say(
    '(an offer after words like these waits a minute and for a pause; the last one is not long ago, so none comes)',
  );
  await person.openPopup();
  await person.see(`On for ${hostname}`);
  await person.picture('popup-after');
  await person.click({ role: 'button', name: 'Talk to someone now' });
  await person.see({ role: 'heading', name: 'Talk to someone now' });
  await person.picture('talk');
}

/** @param {import('./person.mjs').Person} person */
async function readTheJournal(person) {
  await person.click({ role: 'button', name: 'Journal' });
  await person.turnTo('/journal.html');
  await person.see('Thursday can wait until tomorrow.');
  await person.picture('journal');
  const entry = await person.read({ role: 'article' });
  return entry.replace(/\s*\n\s*/g, ' · ');
}
