/** For people who help others all day, and for those who study. */
export const WORK_WORDS = {
  'between-put-down': [
    ['Somebody’s story may still be in the room.', 'You might set it down, as one puts a file on a shelf.'],
    ['The last conversation has an echo.', 'Let it sound out a little before the next one begins.'],
    ['What they told you mattered.', 'It can rest with you, or stay in the chair they left.'],
  ],
  'between-yours': [
    [
      'If something in you aches, it comes from being able to feel.',
      'All who do this work know it. It may have some of your care.',
    ],
    ['What is theirs, and what is yours?', 'Yours can be tended too: tired eyes, a tight jaw, a sadness.'],
    ['People who listen all day get full.', 'Being full is no lack of skill.'],
  ],
  'between-door': [
    [
      'Stand up, or move your feet. Look at a thing that is near.',
      'Then the next person, when you are ready.',
    ],
    ['You might wash your hands, or open a window.', 'Something that says: one is over, one is to come.'],
    ['Three things you can see. The weight of the chair.', 'You are in your own room again.'],
  ],
  'alongside-felt': [
    ['Notice what their pain left in you.', 'Heavy, restless, flat? You might give it a plain word.'],
    ['Being near to pain hurts, also for those who are trained.', 'Where are you with that, just about?'],
    ['Whom are you still carrying?', 'One person is enough to think of.'],
  ],
  'alongside-limits': [
    [
      'You are not the cause of it, and can’t lift all of it.',
      'It is their life. You can walk alongside for a while.',
    ],
    ['There is much that isn’t yours to decide.', 'Caring and being powerless often come together.'],
    ['If wishing could mend it, it would be mended.', 'Everyone who helps stands at this edge sometimes.'],
  ],
  'alongside-breath': [
    ['A breath in for you, who are in it too.', 'A breath out for them. To and fro, unhurried.'],
    [
      'In: something that you need. Out: something for them.',
      'You may keep to the way in for as long as you like.',
    ],
    ['First for yourself, like the mask on a plane.', 'Then, as you breathe out, some of it for them.'],
  ],
  'day-done': [
    ['The work for today is put down here.', 'Some of it is unfinished. It will keep.'],
    ['Look back over the day, lightly, as from a train.', 'You needn’t get off at any station.'],
    ['Whom did you see today? What did you hear?', 'You might nod to each, and let them go home.'],
  ],
  'day-enough': [
    ['Nobody in this work gets to all of it.', 'What was done was done by one person in one day.'],
    ['Some things went well, some didn’t. So it goes for all who do this.', 'Both may stay here overnight.'],
    ['Someone else is on now, or the night is.', 'The world has other shoulders, too.'],
  ],
  'day-keep': [
    [
      'Is there one moment that you would like to keep?',
      'A look, a joke, a small relief. It can come along.',
    ],
    ['Something may still be sore. What would ease it tonight?', 'A walk, a bath, a call, an early bed.'],
    ['If the day took a good deal, what fills the cup again?', 'A modest answer will do.'],
  ],
  'day-door': [
    ['Choose a sign that the day is over: a door, a coat, a lamp.', 'When you pass it, you are off.'],
    ['You might write down one thing for tomorrow, and close the page.', 'Then it needn’t travel with you.'],
    ['What is the first thing that is yours this evening?', 'You could go towards that.'],
  ],
  'stuck-here': [
    ['Stuck is an unpleasant place, and you can look at it.', 'What does it feel like? Fog, a wall, a knot?'],
    ['It isn’t going in, or it isn’t coming out.', 'For half a minute, nothing has to.'],
    ['You might take your eyes off the page.', 'Whatever is stuck will still be there, and can wait.'],
  ],
  'stuck-part': [
    ['Not understanding yet is most of what learning feels like.', 'Whoever knows it now once sat here.'],
    ['Some of the seats around you hold people who are lost as well.', 'It seldom shows from the side.'],
    ['Hard material is hard for a reason that isn’t you.', 'Somebody else may be on this same page.'],
  ],
  'stuck-step': [
    ['What is the last thing that still made sense?', 'You could go back to that, and begin there.'],
    ['Whom might you ask, or which smaller question?', 'A bad first question is a good start.'],
    ['Would a walk, water or sleep do more than another hour?', 'Coming back later is a method, too.'],
  ],
  'grade-paper': [
    ['It says how one piece of work was marked, on one day.', 'It may hurt all the same. You can let it.'],
    ['A number can land like a verdict.', 'It was written about some pages. You are not those pages.'],
    ['You hoped for something else.', 'Being let down is a fair word for that.'],
  ],
  'grade-room': [
    ['Nearly everyone who learns has had one of these.', 'Many keep it folded in a drawer.'],
    ['There may well have been other sinking hearts in that room.', 'People rarely say theirs aloud.'],
    ['Those who teach it now have failed at something, too.', 'It belongs to the road.'],
  ],
  'grade-next': [
    ['What would you tell a friend with that same paper?', 'Some of it may hold for you.'],
    [
      'There may be something to learn from it. It can wait until tomorrow.',
      'Tonight, what would be decent?',
    ],
    ['It went badly, and you can still be on your own side.', 'How would that look this evening?'],
  ],
  'exam-nerves': [
    ['Nerves may be here: a fast heart, cold hands, a blank.', 'Often that is a body getting ready.'],
    ['If it is loud in there, it may be because it matters.', 'You needn’t make it quiet first.'],
    ['You might say: “I’m nervous, and I’m going in.”', 'Both fit into one person.'],
  ],
  'exam-ground': [
    ['Feet on the floor. Something solid under your hands.', 'Look at one thing that stays still.'],
    ['You could press your palms on the table, then let go.', 'Once more, if it helps.'],
    ['Find three straight lines in the room.', 'Follow each one to its end.'],
  ],
  'exam-others': [
    ['All along the corridor, hearts may be going fast.', 'Yours has company.'],
    ['The calm ones may be calm. Or they may look it.', 'You are in it together, either way.'],
    [
      'Somebody else is reading over the same line for the fifth time.',
      'You could wish them luck, and yourself.',
    ],
  ],
  'exam-word': [
    ['What would you like to hear at the door?', 'You might be the one who says it.'],
    ['“I’ll do what I can with what I know.”', 'Or something that sounds more like you.'],
    ['Whatever comes of it, you may be decent to yourself afterwards.', 'That can be settled now.'],
  ],
} as const;
