/** Every offer, wherever it is said and whatever led to it. */
export const OFFER: string = 'Une minute, si vous voulez.';
