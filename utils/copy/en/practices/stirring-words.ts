/** What goes deeper. Every one of them says once more that it can be left, and ends in the room. */
export const STIRRING_WORDS = {
  'body-where': [
    [
      'Where does it sit, if anywhere? Throat, chest, belly, hands?',
      'You can look from a distance. Eyes open is fine.',
    ],
    ['Is there a spot that is tight, hot or heavy?', 'You might give it a glance and no more.'],
    ['If this feeling were a patch of weather, where would it sit?', 'No place is an answer, too.'],
  ],
  'body-edges': [
    ['How large is it? Has it an edge?', 'Around it there may be places that feel like nothing much.'],
    ['Does it move, or does it stay?', 'You could look at it, then at the wall, then at it again.'],
    [
      'Perhaps there is a spot that is quite at ease: an ear, a heel.',
      'You can go to and fro between the two.',
    ],
  ],
  'body-leave': [
    ['Now let your eyes go round the room.', 'Feel the seat, and move whatever would like to move.'],
    ['You might stretch, or look out of the window.', 'The feeling may stay, or go. You are here.'],
    ['Back to the outside: a colour, a sound, the floor.', 'That is enough of looking in.'],
  ],
  'soften-where': [
    [
      'Is there a place in the body that holds on hard?',
      'If looking there is too much, look at your hands instead.',
    ],
    ['You might find the tightest spot, roughly.', 'Jaw, neck, belly. You can stop at any moment.'],
    ['Where does it press? You needn’t go in.', 'Standing beside it is near enough.'],
  ],
  'soften-around': [
    ['Let it go a little soft around that place.', 'As with a warm cloth. The middle may stay as it is.'],
    ['You could make some room round the edges.', 'A little slack, no more than comes by itself.'],
    ['Perhaps the muscles nearby can do a bit less.', 'If they won’t, they won’t.'],
  ],
  'soften-soothe': [
    [
      'Is there something kind to say to it?',
      '“You’ve held on for a long time.” Or nothing, and a warm hand.',
    ],
    ['How would you be with a child who hurts there?', 'Some of that, if it comes easily.'],
    ['It hurts, and you may be good to yourself because it hurts.', 'A word, a breath, a hand, or none.'],
  ],
  'soften-allow': [
    ['It may stay as long as it stays.', 'You can let it be there and look up at the room.'],
    ['Nothing has to leave.', 'Feel the chair beside it: both are here.'],
    ['You might stop working on it now.', 'Let it come and go, and hear what is outside.'],
  ],
  'figure-who': [
    [
      'Somebody, real or made up, who is wise, warm and strong.',
      'A person, an animal, a tree, a light. Eyes may stay open.',
    ],
    [
      'Whose company would feel good, with no conditions?',
      'It needn’t be anyone you know. A hint of them is enough.',
    ],
    [
      'You might invent a companion for this minute.',
      'If one comes who is not kind, send them off and take a tree.',
    ],
  ],
  'figure-near': [
    ['They are near, as near as you like.', 'They ask nothing of you, and they have time.'],
    ['How do they look at you? What is it like to be seen so?', 'You may turn away whenever you wish.'],
    ['Perhaps they sit down beside you.', 'There is no need for talk.'],
  ],
  'figure-knows': [
    ['They know how it is; they have lived a while.', 'Nothing that you could say would shock them.'],
    ['They have seen many people in hard hours.', 'You are one of them, and not too much.'],
    ['They wish you well, with your faults in plain sight.', 'So one might wish anybody well.'],
  ],
  'figure-take': [
    [
      'If they had a word for you, what would it be?',
      'Take it along, or leave it. Then look round the room.',
    ],
    ['Perhaps they hand you something small.', 'They can come again. Here are the floor and the desk.'],
    ['Let some of it in, as much as is comfortable.', 'Then feel your feet, and let the picture go.'],
  ],
  'voice-best': [
    ['When have you been patient with someone?', 'A day when you had time, and were a good listener.'],
    ['You might recall yourself at your most understanding.', 'It can be a very short moment.'],
    ['Imagine that you had all the calm you need, for a minute.', 'How would you sit? How would you look?'],
  ],
  'voice-sound': [
    ['What does that one’s voice sound like?', 'Slow, warm, a bit amused? You could let it say hello.'],
    ['Hear how they would say your name.', 'If it turns sharp, stop there, and feel the floor.'],
    ['Let that voice take its time.', 'It needn’t be sweet. It is on your side.'],
  ],
  'voice-say': [
    ['What would it say about this?', 'Perhaps: “I can see why that hurts.”'],
    ['It knows your faults, and it stays.', 'What does it want for you?'],
    ['One sentence from there to here.', 'You may believe it a little, or not yet.'],
  ],
  'place-pick': [
    [
      'A place where you could put everything down.',
      'Real or made up: a bench, a kitchen, a bay. Eyes may stay open.',
    ],
    [
      'Think of somewhere you have felt at ease.',
      'If something is wrong with it, take another one, or this room.',
    ],
    ['You might furnish a place to your liking.', 'A door that closes, if you want one. A hint is enough.'],
  ],
  'place-look': [
    ['What is there to see? What is under your feet?', 'Perhaps a light, a smell, something that moves.'],
    ['How is the air? Is there a sound?', 'You can change whatever you like.'],
    ['Look around there, at leisure.', 'Faint pictures do as well as sharp ones.'],
  ],
  'place-welcome': [
    ['Suppose the place is glad that you came.', 'It has nothing for you to do.'],
    ['It would be here on any day, whatever you had done.', 'You might sit down in it.'],
    ['There is room for you, exactly your size.', 'Let it have you for a few breaths.'],
  ],
  'place-leave': [
    ['You can come back whenever you like.', 'Now the room: three things, and the weight of the chair.'],
    ['Leave it as you would leave the house of a friend.', 'Then look up. What do you see first?'],
    ['Let it grow pale. Feel the table, hear the street.', 'You are here again.'],
  ],
  'find-want': [
    [
      'What do you most want, as every person does?',
      'To be well, to belong, to be at peace, to be free of fear. Choose one or two.',
      'There is time. You might write on paper; nothing is kept here unless you say so.',
    ],
    [
      'When things are hard, what is it that you are short of?',
      'Rest, courage, patience, company, a place of your own.',
      'One word is a good beginning.',
    ],
    [
      'Which good thing do you wish other people most readily?',
      'It may be the one that you would like yourself.',
      'You might note it down somewhere.',
    ],
  ],
  'find-hear': [
    [
      'What would you be glad to hear, every day from now on?',
      'It may move you. You can stop here, or go on later.',
      'If it hurts more than it helps, feel the floor instead.',
    ],
    [
      'If someone whispered in your ear, what would you like to hear?',
      '“I’m here.” “You are welcome.” “You may rest.”',
      'Take your time, or leave this one out.',
    ],
    [
      'Is there a sentence that once did you good?',
      'Who said it, and how did it sound?',
      'It may still be good for something.',
    ],
  ],
  'find-shape': [
    [
      'Now make a wish of it: “May I…”, short and simple.',
      '“May I be kind to myself.” “May I know that I belong.”',
      'If “may I” is strange, “I’d like to” does it too.',
    ],
    [
      'A wish asks less than a claim. “May I be at ease” has to be true of nobody.',
      'Cut it until it fits into one breath.',
      'Two or three are plenty.',
    ],
    [
      'Say it in the language in which you were comforted.',
      'Plain words last longest.',
      'Something that you could say on a bad day, too.',
    ],
  ],
  'find-try': [
    [
      'Say them slowly, once or twice.',
      'Do they sit well? If one of them pinches, change it or drop it.',
      'The next step has room to keep one, if you like.',
    ],
    [
      'Try them on like a coat.',
      'Too warm, too tight, somebody else’s? There is no hurry to find the right one.',
      'They may change with the years.',
    ],
    [
      'Let each one sound out before the next one comes.',
      'What answers in you may be nothing at all.',
      'That is no bad sign.',
    ],
  ],
  'letter-ready': [
    [
      'Paper, or a file of your own: nothing that you write is kept here.',
      'A few lines will do. You can stop in the middle of one.',
    ],
    [
      'Choose a small thing, not the hardest.',
      'Something that has been on your mind this week. Paper is good for it.',
    ],
    [
      'Find a pen, and ten quiet minutes, if you can.',
      'The letter is for you. Nobody has to see it, not even later.',
    ],
  ],
  'letter-what': [
    [
      'First, what happened, and how it has been for you.',
      'As one tells it to a friend: no need to make it smaller.',
    ],
    ['You might begin with “It has been hard to…”.', 'Feelings may be called by their names.'],
    ['Write down what hurts about it, plainly.', 'If it gets too much, look up, and feel the floor.'],
  ],
  'letter-others': [
    ['Then, who else might know this?', 'A line about people who have stood there, too.'],
    ['What part of it belongs to being human?', 'Mistakes, longing, being tired, being left out.'],
    ['You are in company with this.', 'How would you put that, in your words?'],
  ],
  'letter-friend': [
    [
      'Now as a friend who knows you well, faults and all.',
      'What do they understand about you? What do they wish for you?',
    ],
    ['Let someone kind write the next few lines.', 'They may advise a little, if they are gentle with it.'],
    ['“Dear”, and your name. What comes after that?', 'It needn’t be wise. Friendly is enough.'],
  ],
  'letter-leave': [
    ['Put it away for a while. It can be read on another day.', 'Or be torn up. It has done its part.'],
    ['You might send it to yourself, for a grey week.', 'Or leave it in a book.'],
    ['Fold it once. What would be good now?', 'Air, tea, somebody’s voice?'],
  ],
  'unmet-light': [
    [
      'Choose something light: a small annoyance or hurt of today.',
      'Not an old one. Eyes open, feet on the floor.',
    ],
    [
      'A little sting from this week will do.',
      'If a large one pushes forward, it can wait for a person you trust.',
    ],
    ['Pick something that stung a little, no more.', 'You can stop at any line, and look around.'],
  ],
  'unmet-under': [
    [
      'Under the anger or the hurt, what was missing?',
      'To be seen, to be heard, to be safe, to be left in peace?',
    ],
    ['What would you have needed there?', 'It was a fair need, whether it was met or not.'],
    ['If the feeling could ask for one thing, what would it be?', 'You might say it in one word.'],
  ],
  'unmet-shared': [
    ['Everybody needs that. It is no weakness of yours.', 'And nobody gets all of it.'],
    ['People have wanted this for as long as there have been people.', 'You stand in a long line.'],
    ['Needing it was no mistake of yours.', 'Many people have gone without it, for a while or for long.'],
  ],
  'unmet-give': [
    [
      'You may have waited for somebody else to give it.',
      'Is there a small piece of it that you could give yourself?',
    ],
    ['“I see you.” “You may be tired.” “I’m staying.”', 'Is one of these near to it? You might try one.'],
    ['How could you be good to the part of you that went without?', 'Something small, today.'],
  ],
} as const;
