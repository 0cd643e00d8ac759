/* What the popup shows at once, and what any page may show: read first, so kept small. */
export * from './later';
export * from './popup';
// A draft: as few words as it can do with. Once a native speaker has read it, `export * from './talk';`.
export { TALK_SHORT as TALK } from './talk-short';
