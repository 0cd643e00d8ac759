/** Every offer, wherever it is said and whatever led to it. */
export const OFFER: string = 'Um minuto, se você quiser.';
