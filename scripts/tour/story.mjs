/**
 * The tour's story: what a person does first with the extension, told by doing it.
 * @param {import('./person.mjs').Person} person
 * @param {{ practiceUrl: string }} places
 * @returns {Promise<string>} the story's outcome, as read from the screen
 */
export async function tellStory(person, { practiceUrl }) {
  await person.turnTo('/welcome.html');
  await person.see({ role: 'heading' });
  await person.picture('welcome');

  await person.turnTo(practiceUrl);
  await person.click({ role: 'textbox', name: 'Message to a colleague' });
  await person.type('The plan for Thursday, as we said.');
  await person.picture('practice-page');
  return person.read({ role: 'textbox', name: 'Message to a colleague' });
}
