/* What practices say, and the views around them: read when a break runs, or when one is looked for. */
export * from './break';
export * from './browse';
export * from './keep-phrase';
export * from './practices/answer-words';
export * from './practices/practice-lines';
export * from './practices/practice-names';
export * from './practices/stage-words';
