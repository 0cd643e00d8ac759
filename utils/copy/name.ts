/** The product's name, in every language. */
export const NAME = 'Kind Minute';
