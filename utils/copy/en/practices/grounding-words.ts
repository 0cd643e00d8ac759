/** What asks little: eyes open, feet, room, a thing at hand. */
export const GROUNDING_WORDS = {
  feet: [
    ['If it fits, notice where your feet rest.', 'The floor holds them. Nothing to do about it.'],
    ['You might press your feet into the floor a little.', 'Then let them be.'],
    ['Perhaps feel where your shoes touch the ground.', 'Left, then right. That is enough.'],
  ],
  'far-off': [
    ['You might look at the farthest thing you can see.', 'Let it be as far away as it is.'],
    ['If there is a window, your eyes could go there.', 'They may rest on whatever is farthest off.'],
    ['Perhaps find a line in the room, a shelf or a roof.', 'Let your eyes go along it, slowly.'],
  ],
  sounds: [
    ['Perhaps listen for the quietest sound in the room.', 'It needs nothing from you.'],
    ['You might count the sounds you can hear, up to three.', 'None of them is yours to answer.'],
    ['If you like, listen for something far away.', 'It comes and goes without you.'],
  ],
  floor: [
    ['Eyes open, if you like. Feel the floor, or the seat.', 'It is solid. That is all this is.'],
    ['You might lean back until something holds you.', 'Chair, wall, table: whichever is near.'],
    ['Look at the floor for a moment.', 'If it helps, push against it with your feet.'],
  ],
  room: [
    ['Look around and find three things with a corner.', 'You are here, in this room.'],
    ['Perhaps find something blue, and something round.', 'Say to yourself what they are.'],
    ['You might turn your head and look behind you, slowly.', 'Door, wall, window. This is where you are.'],
  ],
  'soles-find': [
    [
      'You might let the soles of your feet have your attention.',
      'Warm or cool, pressed or light. Either is fine.',
    ],
    ['Sitting or standing, notice the undersides of your feet.', 'Socks, shoes, floor: what is under them?'],
    ['Your feet have carried you all day.', 'If it fits, see what they feel of the floor.'],
  ],
  'soles-shift': [
    ['Lean a little forward, then a little back.', 'Notice where the weight goes. Stop where it is easiest.'],
    ['You could lift your toes and lay them down again.', 'Once more, slower, if you like.'],
    ['Let the weight move to the left foot, then the right.', 'Small is enough. Nobody sees it.'],
  ],
  'object-pick': [
    ['Pick something from the desk: a pen, a cup, a key.', 'Any plain thing will do.'],
    ['Let your hand find something small near you.', 'It can be a thing you never look at.'],
    ['If there is a stone, a coin or a clip nearby, take it.', 'Otherwise, your eyes can pick something.'],
  ],
  'object-look': [
    ['Look at it as if you had to draw it later.', 'Edges, scratches, where the light falls.'],
    ['How heavy is it? Is it cool? Has it a rough side?', 'While you look, there is nothing else to do.'],
    ['Turn it once, slowly.', 'Find one thing about it that you had not seen before.'],
  ],
  sip: [
    ['If there is something to drink, take one slow sip.', 'Notice it arrive. One sip is the whole thing.'],
    ['Hold the cup or the glass for a moment first.', 'Then a sip, and nothing beside it.'],
    ['Perhaps get up for some water, if you can.', 'The first swallow is the practice.'],
  ],
  'look-out': [
    ['Look out of a window, if there is one.', 'Find something that moves, and follow it a while.'],
    ['You might look at the sky, or at the brightest wall.', 'What colour is it, really?'],
    ['Let your eyes leave the screen.', 'The first thing with a leaf, a cloud or a shadow will do.'],
  ],
} as const;
