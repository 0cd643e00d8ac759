/** Stages that many practices have. */
export const NAME_IT = { id: 'name-it', component: 'mindfulness', asks: 'named' } as const;
export const SAVOUR = { id: 'savour', component: 'mindfulness', when: 'nothing-much' } as const;
export const NOT_ONLY_YOU = { id: 'not-only-you', component: 'common-humanity', when: 'something' } as const;
export const HARD_IS_ORDINARY = { id: 'hard-is-ordinary', component: 'common-humanity' } as const;
export const NEED = { id: 'need', component: 'need', asks: 'need' } as const;
export const RETURN = { id: 'return', component: 'return', asks: 'after' } as const;
