/** What people write in one kind of crisis, and what only sounds like it. */
export interface Family {
  /** Where the idea of the family comes from; every sentence is our own. */
  source: string;
  hears: readonly string[];
  /** Too indirect to be heard; still no practice may follow, whatever harsh word stands beside it. */
  silent?: readonly string[];
  /** Idioms, work, other people, stories, denials in the same words. */
  stopsAt: readonly string[];
}

export const CSSRS = 'Posner et al. 2011, Columbia Suicide Severity Rating Scale: what it asks about';
export const JOINER =
  'Van Orden et al. 2010, interpersonal theory: burdensomeness, not belonging, acquired capability';
export const KLONSKY = 'Klonsky 2007, functions of self-injury: relief, punishment, against numbness, urge';
export const SIGNS = 'Rudd et al. 2006, warning signs: nothing to live for, trapped, leave-taking, preparing';
