/* What pages in a tab say. */
export * from './decisions';
export * from './disclosure';
export * from './insight';
export * from './journal';
export * from './keeping';
export * from './known';
export * from './lock';
export * from './own-words';
export * from './people';
export * from './practices/answer-words';
export * from './science';
export * from './settings';
export * from './welcome';
