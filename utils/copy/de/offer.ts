/** Every offer, wherever it is said and whatever led to it. */
export const OFFER: string = 'Eine Minute, wenn du magst.';
