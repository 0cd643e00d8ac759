/** Warmer ones: touch, breath, kind words. */
export const KINDNESS_WORDS = {
  'friend-there': [
    [
      'A friend tells you that this very thing is happening to them.',
      'You might picture them across a table.',
    ],
    ['Think of somebody you like, with this same trouble.', 'They have come to you with it.'],
    ['Suppose a message comes: a friend is where you are now.', 'They ask nothing. They only tell you.'],
  ],
  'friend-say': [
    ['What would you say, heart to heart?', 'The words matter less than the voice you would use.'],
    ['How would you look at them? What would your hands do?', 'Perhaps there are a few words, too.'],
    ['You would not paint it rosier than it is.', 'What would you tell them?'],
  ],
  'friend-inward': [
    ['You might try that tone inward. A word or two is plenty.', 'If it sounds odd, it is still yours.'],
    ['Now the same, with your own name, if that is all right.', 'If not, say it to the friend once more.'],
    [
      'How would it be to hear a little of that yourself?',
      'You needn’t believe it. You can leave it lying there.',
    ],
  ],
  'touch-where': [
    [
      'A hand on the other arm, or both hands together on the desk.',
      'In company, one thumb in the other palm. Or none.',
    ],
    [
      'You might lay a hand on your chest, or around a warm cup.',
      'Arms folded does it too, and nobody notices.',
    ],
    ['Where would a hand feel right? Cheek, belly, shoulder, knee.', 'Nowhere is an answer as well.'],
  ],
  'touch-stay': [
    [
      'Let it rest there as you would for somebody you like.',
      'Weight, warmth, cloth. Take it away whenever you want.',
    ],
    ['Notice the warmth under the hand, or the pressure.', 'If it bothers you, put the hand down.'],
    ['A hand can say “I’m here” without a word.', 'Without a hand, the chair can say it.'],
  ],
  'slow-sit': [
    ['If you like, sit so that the breath has room.', 'Eyes open or lowered. Feet on the floor.'],
    ['You might let your shoulders come down a little.', 'Look at one place, or at nothing much.'],
    ['Find a way of sitting that you needn’t hold.', 'Upright is fine. So is leaning back.'],
  ],
  'slow-rhythm': [
    [
      'Let the breath get a little slower, as far as is comfortable.',
      'In for about four, out for about five. Your own count is better.',
    ],
    ['Breathe as if there were plenty of time.', 'The way out may be a little longer than the way in.'],
    [
      'Find a pace that feels like rocking, or like slow walking.',
      'If it gets tight, breathe as you always do.',
    ],
  ],
  'slow-tone': [
    ['With each way out, you might think a slow “easy”.', 'Or a word of yours, or no word.'],
    ['Perhaps let your face soften, as for someone who comes in.', 'It needn’t be a smile.'],
    ['Feel the seat take a bit more weight each time.', 'It can hold you.'],
  ],
  'slow-let-go': [
    ['Stay for some breaths. When you wander, come back or don’t.', 'There is nothing to reach.'],
    ['Five more, or two. You choose.', 'Then let the breath go its own way again.'],
    ['Let it run by itself now.', 'It knows how, day and night.'],
  ],
  'friendly-find': [
    ['Where is the breath easiest to notice? Nose, chest, belly?', 'Or the cloth that moves with it.'],
    ['You might find the place where breathing feels good.', 'If no place does, listen to the room instead.'],
    ['Let the breath come to you. You needn’t fetch it.', 'Somewhere it can be felt.'],
  ],
  'friendly-greet': [
    ['You could greet each one as you would a small animal.', 'Curious, in no hurry, glad it came.'],
    ['Let it in as you would let in somebody you know.', 'Then see them to the door.'],
    ['With each way in, perhaps something that does you good.', 'With each way out, some of the effort.'],
  ],
  'friendly-wander': [
    ['The mind goes off; every mind does.', 'You can fetch it back as you would a puppy.'],
    ['Gone already? So goes everybody who tries this.', 'Coming back is half of it.'],
    ['When you find yourself in the next task, that is ordinary.', 'Begin again, or stay there.'],
  ],
  'friendly-five': [
    ['Five of them like that, at your own speed.', 'Lose count freely.'],
    ['As many as you have fingers on one hand.', 'The last one may be the slowest.'],
    ['A few more, for nobody but you.', 'Then let it be.'],
  ],
  'flow-in': [
    [
      'Breathing in, you might take something for yourself.',
      'Rest, ease, strength: whatever you are short of.',
    ],
    ['The way in is for you.', 'You could picture warmth coming, or a word.'],
    ['First, some breaths in your own favour.', 'There is no need to earn them.'],
  ],
  'flow-out': [
    [
      'Breathing out, something for someone you have in mind.',
      'It can be the same, or what they are short of.',
    ],
    ['The way out is for somebody else.', 'Near or far, liked or merely known.'],
    ['Now let the way out carry a wish to another person.', 'You needn’t fix anything for them.'],
  ],
  'flow-both': [
    ['One for me, one for you. Perhaps a little more for the one who is short.', 'Let it go to and fro.'],
    ['In and out, neither has to wait for the other.', 'There is enough for both in a breath.'],
    ['Like water that goes round: it leaves and comes back.', 'If one way is easier, stay with that one.'],
  ],
  'phrase-hard': [
    ['First, what is so: “This is hard”, or whatever fits better.', 'Say it in your own way.'],
    ['You might say to yourself what is the matter, in a few words.', 'No need to weigh them.'],
    ['Something brought you here. It can have a sentence.', 'Plain is best.'],
  ],
  'phrase-say': [
    [
      'Then a wish that you could mean. “May I be patient with myself.”',
      'Or “may I get through this well”. Or your own.',
    ],
    [
      'If you have words of your own for such moments, here they go.',
      'If they ring hollow, use fewer of them.',
    ],
    ['What would you like somebody to wish you now?', 'You might wish it yourself, once or twice.'],
  ],
  'easy-who': [
    ['Think of someone who is easy to like.', 'A child, an old neighbour, a cat.'],
    ['Who makes you smile without trying?', 'It can be somebody you saw on the train.'],
    ['You might picture a creature that you are fond of.', 'As they look when they are at ease.'],
  ],
  'easy-wish': [
    ['What would you wish them? “May your day go gently.”', 'Two or three times, in your words.'],
    ['Wish them something plain: sleep, good company, sun.', 'You might notice how the wishing feels.'],
    ['They want things to go well, as everyone does.', 'You could be on their side for a moment.'],
  ],
  'easy-both': [
    ['Now put yourself beside them, on the same bench.', '“May our day go gently.” Both of you.'],
    ['You might let the wish cover two.', 'If it slips back to them alone, that is all right.'],
    ['Move over a little, so that you are in the picture too.', 'The same words reach both.'],
  ],
  'easy-self': [
    ['And for you alone, if that is all right.', 'If it grates, go back to the bench.'],
    ['Perhaps one wish with only you in it.', 'Short and modest is fine.'],
    ['Last, the same to the one who did the wishing.', 'Or leave it at two.'],
  ],
  'appreciate-find': [
    [
      'Is there something about you that you are glad of?',
      'Something small: that you notice birds, that you ask twice.',
    ],
    ['What do people come to you for?', 'You might let one thing count, without its “but”.'],
    ['Think of something you did lately that was kind or careful.', 'No one has to have seen it.'],
  ],
  'appreciate-from': [
    ['Somebody showed you that, or made room for it.', 'You might thank them in passing.'],
    ['You didn’t make it alone. Who is in it?', 'A teacher, a book, a grandmother.'],
    ['Good traits have a history, with others in it.', 'They may be glad to see it in use.'],
  ],
  'appreciate-stay': [
    ['If a “yes, but” turns up, it may sit down too.', 'The good thing can stay where it is.'],
    ['Everybody has some of this, and you are somebody.', 'A few seconds with it, if you like.'],
    ['Being glad of it takes nothing from anybody.', 'Let it be true for one more breath.'],
  ],
} as const;
