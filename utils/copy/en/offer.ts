/** Every offer, wherever it is said and whatever led to it. */
export const OFFER = 'A minute, if you’d like one.';
