export * from './break';
export * from './disclosure';
export * from './journal';
export * from './popup';
export * from './settings';
export * from './talk';
export * from './toolbar';
export * from './welcome';
