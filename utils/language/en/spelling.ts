import type { Spelling } from '../language';

/** How English is typed in a hurry. Source: own list of contractions and of chat spellings. */
export const spelling: Spelling = {
  reads: {
    im: 'i am', iam: 'i am', ima: 'i am', "i'ma": 'i am', ive: 'i have', youre: 'you are', theyre: 'they are', theyd: 'they would',
    theyll: 'they will', theyve: 'they have', thats: 'that is', whats: 'what is', shes: 'she is', hes: 'he is',
    dont: 'do not', doesnt: 'does not', didnt: 'did not', isnt: 'is not', wasnt: 'was not', arent: 'are not',
    cant: 'can not', cannot: 'can not', "can't": 'can not', couldnt: 'could not', wont: 'will not', "won't": 'will not',
    wouldnt: 'would not', shouldnt: 'should not', havent: 'have not', hasnt: 'has not', hadnt: 'had not',
    aint: 'am not', "ain't": 'am not', gonna: 'going to', wanna: 'want to', gotta: 'have to', shoulda: 'should have',
    couldve: 'could have', shouldve: 'should have', everyones: 'everyone is', nobodys: 'nobody is', its: 'it is',
    u: 'you', ur: 'your', tho: 'though', bc: 'because', cuz: 'because', cos: 'because', cause: 'because', becuz: 'because',
    n: 'and', beleive: 'believe', alot: 'a lot', kinda: 'kind of', sorta: 'sort of', dunno: 'do not know',
    '🤡': 'clown', '🤦': 'facepalm', '😂': 'lol', '🤣': 'lol', '😅': 'lol', haha: 'lol', hahaha: 'lol', lmao: 'lol', lmfao: 'lol',
    rofl: 'lol', hehe: 'lol',
  },
  endings: { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would', s: 'is', nt: 'not' },
  pronouns: 'i it he she that this what who there here where how everyone everybody someone nobody noone everything nothing something life one',
  joins: { 'my self': 'myself', 'no one': 'noone', 'i m': 'i am', 'can t': 'can not', 'it self': 'itself' },
  lookalikes:
    'homeless hopefully falling filing filling sailing faller hating rating useful userless fasted shifty worried worthily ashes failover uglier coward cowards idiom idioms ' +
    'lover lose loose loses close enough though tough through thought bought enforce finish punish mistake mistaken monitor moron stupor stupid burned burner garage ' +
    'pattern patters pathetically boarding boring bring blaming flaming desire desires deserts dessert deserves reserve reserves observe preserve served forgive forgiven ' +
    'useable usable unstable usually unusable ability disability inability unable table disable disables stable terribly horribly awfully uselessly stupidly patience patient ' +
    'waster tester faster master latest better letter litter batter matter matters mattered natter flatter falls feels feel fails failed files filed filled field',
};
