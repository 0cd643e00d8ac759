/* What the help panel reads when it opens. */
export { LINES_SHORT as TALK_LINES } from './talk-lines';
