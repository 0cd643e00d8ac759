/**
 * Texts of about fifty words, written for this bench: what people type at work. The first group has nothing
 * harsh in it; in the second somebody is hard on themself in between.
 */
export const ORDINARY_TEXTS = [
  'Hi Mara, thanks for the draft. I read it on the train and left my comments in the margin. The second section could lose a paragraph, and the table needs a caption. Could you send me the new version by Thursday? I have an hour in the afternoon to go over it.',
  'The export job timed out twice last night. I raised the limit to ten minutes and moved it behind the backup. If it fails again, please look at the disk first, since the volume is nearly full. I opened a ticket for more space and put the logs there.',
  'Quick notes from today. Finance wants the forecast in euros from now on. The design review moves to Tuesday because Ken is away. Nobody had objections to the new onboarding mail, so we ship it on Monday. I will write to the translators about the missing strings this afternoon.',
  'Dear Ms Okafor, we received your application and would like to invite you to a conversation. It takes about forty minutes and can be held by phone. Would one of the dates below suit you? Please bring questions of your own. We look forward to hearing from you.',
  'This change makes the cache smaller by dropping rows that nobody reads. Reading stays as fast as before, writing gets a little faster. I tested it against a copy of the production data. The migration runs in the background and can be stopped at any moment without harm.',
  'The kitchen on the third floor is closed until Friday. A pipe broke over the weekend and the plumber is waiting for a part. You can use the one downstairs in the meantime. Please keep it tidy, because two teams share it now. Thank you for your patience.',
  'I spent the morning with the survey answers. Most people find the form short enough, but the last question confuses them. Seven of them asked what we mean by region. I would drop it and ask for the country instead. The charts are in the shared folder.',
  'Could somebody check the numbers in row fourteen? They do not add up with the invoice from March. I suspect that the credit note was booked twice, but I cannot see the ledger from here. No rush, the report goes out next week and there is still time.',
  'Here is the plan for the workshop. We start at nine with coffee and a short round of names. Then each group takes one problem from the wall and draws it. After lunch we swap the drawings. At four somebody from each group says what surprised them.',
  'The customer called again about the delayed parcel. I apologised and told her that it left the warehouse yesterday. She was friendly about it. If it is not there on Wednesday we should send a second one at our cost. Her number is in the order notes.',
  'For the next release I suggest three things. First, we close the old import, which four people still use. Second, we write down how the keys are rotated. Third, we finally rename the settings page, because every new colleague looks for it in the wrong menu.',
  'Thanks for having me last week. The tour through the lab was the best part, and I keep thinking about the wind tunnel. I attached the photos. The one with the model bridge would look great in the newsletter. Let me know if you need a larger file.',
  'The tests on the build server are red since noon. The certificate of the mock service ran out, so everything that talks to it fails. I am making a new one. Until then you can skip that group locally. Sorry for the noise in the channel this afternoon.',
  'My flight lands at ten and I come straight to the office. Please start without me. The agenda is in the invitation, and Priya has the slides. I would like to hear the part about pricing, so perhaps that could go last. See you all tomorrow.',
  'We compared two ways to store the drafts. The first keeps every version and needs a lot of room. The second keeps only the differences and is slower to open. For documents of this size the first is good enough. We can change our minds later.',
  'I rewrote the paragraph about returns. It now says that the customer pays nothing when the article was damaged. Legal asked for one more sentence on deadlines, which is in brackets. Please read it aloud once: it should sound like a person, not like a contract.',
  'The intern did a wonderful job with the archive. Every box has a number now, and the list can be searched. It turns out that we own two maps of the harbour from before the war. The museum would like to borrow them for the summer.',
  'Please remember to enter your hours before Friday. The office needs them to write the invoices, and last month six people were late. If you were ill, choose the second option in the list. If something looks odd, write to me and we will sort it out together.',
];

export const MIXED_TEXTS = [
  'I sent the offer to the wrong customer. I am such an idiot. Luckily Jo noticed within a minute and called them. They were kind about it and deleted the mail. Now I am writing to our lawyer, just to be sure, and then I correct the address in the system.',
  'The talk is in two hours and the demo still crashes. Why can I never get anything right? Everybody else had their slides ready on Monday. I will show screenshots instead of the live thing. The questions at the end should fill the time that is left over.',
  'Third review round and there are still typos in my chapter. I am useless at this. Anna offered to read it once more tonight. I should be able to do it on my own by now. The printer wants the files tomorrow at noon, so there is not much choice.',
  'We lost the tender by two points. It is all my fault, I wrote the weak part. The jury liked the budget and the schedule. Next time we ask somebody outside to read it first. The feedback arrives in writing next week, and I will send it around.',
  'Spent six hours on a missing comma. I hate myself for being this slow. Anyway, it works now, and the customer can log in again. I added a test so that it stays fixed. Could one of you look over it before I merge it this evening?',
  'They moved me to another project this morning. Of course they did, I am a failure as a team lead. The handover is on Friday. I wrote down what is open, who waits for what, and where the keys are. Two of the contracts end in June.',
];
