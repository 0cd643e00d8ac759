/** The commonest words of English that carry grammar and no topic. Source: own list. */
export const functionWords =
  'i me my mine myself you your he him his she her it its we us our they them their this that these those who what which ' +
  'the a an and or but so if as than because while of to in on at by for from with about into over after before up down out off ' +
  'is am are was were be been being do does did have has had can could will would should may might must ' +
  'not no never nobody nothing any some all every each other such very too just only even still also again always ever ' +
  'there here when where why how then now got get want wanna gonna gotta ' +
  'die war son hat im ive dont cant wont didnt isnt thats m ve ll re u';
