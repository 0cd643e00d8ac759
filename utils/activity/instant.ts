/** A moment on the wall clock: milliseconds since 1970 (UTC), as `Date.now()` gives it. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Duration = number;

export const seconds = (n: number): Duration => n * 1000;
export const minutes = (n: number): Duration => n * 60_000;
export const hours = (n: number): Duration => n * 3_600_000;
