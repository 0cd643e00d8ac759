/** For any moment of a day. */
export const MINUTES_WORDS = {
  here: [['This moment may be hard.'], ['Something may be weighing on you.'], ['It may be a lot right now.']],
  arrive: [
    ['A minute or two, at your pace.', 'You might let your hands rest where they are.'],
    [
      'Nothing has to come of this.',
      'Perhaps look up from the screen for a moment, or let your shoulders drop.',
    ],
    ['You can stop at any line.', 'If it fits, notice what holds you: chair, floor, table.'],
  ],
  'let-it-be': [
    ['You needn’t change it or explain it.', 'It can stand there, like weather outside a window.'],
    ['Pushing it away takes strength too.', 'You might put that down for a few seconds.'],
    ['It is a feeling, and not the whole of you.', 'You could watch this one from a step away.'],
  ],
  'small-kindness': [
    ['What would make the next hour a little easier?', 'Small counts.'],
    ['How could you go easy on yourself in this?', 'One small way is plenty.'],
    ['What would be one decent thing to do for yourself?', 'It can be tiny.'],
  ],
  'both-true': [
    [
      'It may have gone badly, and you may have had a part in it.',
      'You can also be decent to yourself about it. Both can be true.',
    ],
    [
      'Perhaps there is something to mend, or to learn.',
      'You can do that without being hard on yourself. Both fit.',
    ],
    [
      'You may have made a mistake. You are more than that mistake.',
      'Both are so, and neither cancels the other.',
    ],
  ],
  'side-by-side': [
    ['It can be hard, and you can still be on your own side.', 'Both have room in one minute.'],
    ['You may want it to be different.', 'You can want that and be decent to yourself as things are.'],
    ['Something may need work, and you may need a rest.', 'One doesn’t rule out the other.'],
  ],
  'it-happened': [
    ['Something happened.', 'It may still be going round. You might let it slow down here.'],
    ['Whatever it was, it is over for this minute.', 'You could feel the chair, or look at the far wall.'],
    ['It happened, and it left something behind.', 'There is no hurry to sort it out.'],
  ],
  'need-pause': [
    [
      'You might stop for three seconds, hands still.',
      'There may be something that you have put off needing.',
    ],
    ['Before the next thing, a short look inward or outward.', 'Hungry, stiff, alone, full? Anything goes.'],
    ['Perhaps ask the question as you would ask a guest.', 'The first answer is often a practical one.'],
  ],
  'need-step': [
    ['What is the smallest piece of that?', 'Something you could do in the next ten minutes, if you wish.'],
    ['If it can’t be had now, when could it be?', 'A rough time is enough.'],
    ['Is there a part of it that takes one minute?', 'You could begin with that, or leave it for later.'],
  ],
  'label-say': [
    ['You might say it to yourself as “there is”.', 'There is worry. There is a knot. There is tiredness.'],
    ['Try the plainest word for it, as on a jar.', 'If none fits, “something” is a good label.'],
    ['Perhaps give it its name once, quietly.', 'A name is no judgement. It says what is in the room.'],
  ],
  'label-under': [
    ['Is there a second one underneath?', 'Often one feeling stands in front of another. Often not.'],
    ['How sure are you of the name? Roughly is fine.', 'If another fits better, you can change it.'],
    ['It is a feeling that is here, and you notice it.', 'The one who notices has some room.'],
  ],
  'only-me-see': [
    ['It can look as if everybody else had it in hand.', 'You might notice that thought, as a thought.'],
    ['From inside, one’s own trouble looks like the only one.', 'That view is common, and it is partial.'],
    ['Other people’s days are seen from outside, tidied.', 'Yours you see with the drawers open.'],
  ],
  'only-me-others': [
    [
      'Think of a hallway full of closed doors.',
      'Behind many of them somebody is struggling with something.',
    ],
    ['The colleague who seems so sure may well have hours like this.', 'They don’t put them in the notes.'],
    ['Somebody has stood exactly here and thought the same.', 'Quite possibly somebody you know.'],
  ],
  'only-me-with': [
    ['If it fits: “This is hard, and I am one of many.”', 'Any words of your own will do.'],
    ['You might picture being one in a crowd, not one apart.', 'Nothing has to feel different.'],
    ['Would there be somebody to tell, even briefly?', 'It may be enough to know that there is.'],
  ],
  'savour-find': [
    ['Is there one thing within reach that is pleasant?', 'A cup, a sleeve, the light on the table.'],
    [
      'Perhaps something went all right today, however small.',
      'If nothing comes, a colour you like will do.',
    ],
    ['You might think of somebody you were glad to see.', 'Or of a smell, a song, a dog.'],
  ],
  'savour-stay': [
    ['Stay with it for three breaths, or for ten seconds.', 'It needn’t make up for anything.'],
    ['What is it like, more exactly?', 'Warm, bright, quiet, funny? You could let it take its time.'],
    ['Good things go by quickly.', 'You might hold this one a moment longer than usual.'],
  ],
  'savour-thanks': [
    ['Somebody made it, or sent it, or left it there.', 'You may thank them inwardly, if you like.'],
    ['Many hands bring a small good thing to a desk.', 'Perhaps think of one of them.'],
    ['It can be good while other things are not.', 'Both have room in one day.'],
  ],
  'value-find': [
    [
      'What matters to you in this, under all the tasks?',
      'One word is enough: care, craft, fairness, family.',
    ],
    ['If somebody watched you at your best, what would they see?', 'You might give it a name.'],
    ['Think of something you would stand by in ten years.', 'It can be quite simple.'],
  ],
  'value-lost': [
    ['Everybody loses sight of it, some days for hours.', 'Losing it is no breach. One can turn round.'],
    ['No one lives up to it all day.', 'It is a direction, like north, and not an exam.'],
    ['It hurts to miss what matters.', 'That hurt says how much it matters.'],
  ],
  'value-step': [
    ['How could the next half hour have a grain of it?', 'And how could you have a grain of it, too?'],
    ['Is there one small thing that would be in its spirit?', 'It may be as small as the tone of a mail.'],
    ['You might take the word with you into the next task.', 'It need not show.'],
  ],
  'listening-arrive': [
    [
      'Before you go in, a moment to put down the last thing.',
      'You might feel the floor, or the back of the chair.',
    ],
    ['There may be noise left from what came before.', 'It can wait outside for a while.'],
    ['You could look at the door, or at the empty window of the call.', 'Somebody will be there soon.'],
  ],
  'listening-way': [
    [
      'While they talk, some of your attention may stay with you.',
      'Half an eye on how you are, and the rest for them.',
    ],
    ['Nothing has to be solved while someone is still talking.', 'Hearing them is already something.'],
    ['If it gets hard to hear, feel your feet under the table.', 'Then listen on, from there.'],
  ],
  'listening-other': [
    ['They too want this to go well, somewhere.', 'They too came in with something on their mind.'],
    ['The person opposite has a whole day behind them.', 'So have you.'],
    ['You may not agree. Both of you would like to be understood.', 'That is common ground.'],
  ],
  'no-whip-what': [
    ['Is there something you drive yourself about?', 'A habit, a delay, a thing left undone.'],
    ['You might choose one thing that you scold yourself for.', 'A small one will do.'],
    ['What would you like to do differently?', 'Perhaps something that has come up more than once.'],
  ],
  'no-whip-wants': [
    [
      'The scolding may be trying to keep something from going wrong.',
      'What might it be afraid of? You needn’t agree with it.',
    ],
    [
      'Listen to how it talks: the tone more than the words.',
      'You needn’t believe it to hear what it wants.',
    ],
    [
      'It has been at it for years, perhaps, and it tires.',
      'You might let it know that you heard the worry in it.',
    ],
  ],
  'no-whip-coach': [
    [
      'A good teacher wants you to get there, and stays on your side.',
      'How would they put it? A sentence is enough.',
    ],
    ['You could say the same thing as somebody who wishes you well.', 'It may be firm. It needn’t bite.'],
    [
      '“I want this to change, because I want things to go well.”',
      'Does something like that fit, in your words?',
    ],
  ],
  'no-whip-step': [
    ['What would be a first step, sized for today?', 'If it turns out too big, halve it.'],
    ['What help would you give somebody else with this?', 'Some of it may be yours to take.'],
    ['When might you try, and what could make it easier?', 'If not today, that is an answer too.'],
  ],
} as const;
