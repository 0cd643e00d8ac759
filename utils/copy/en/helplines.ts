/* What the help panel reads when it opens. */
export { TALK_LINES } from './talk-lines';
