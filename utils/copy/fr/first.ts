/* What the popup shows at once, and what any page may show: read first, so kept small. */
export * from './later';
export * from './popup';
export { TALK_SHORT as TALK } from './talk';
