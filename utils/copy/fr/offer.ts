/** Every offer, wherever it is said and whatever led to it. */
export const OFFER = 'Une minute, si vous voulez.';
