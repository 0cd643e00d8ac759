/** One way to reach a service. */
export interface HelplineContact {
  readonly how: 'call' | 'text' | 'whatsapp' | 'chat' | 'email';
  /** The number as it is dialled inside the country, a mail address, or a bare web address for a chat. */
  readonly to: string;
  /** The word to text, exactly as the service asks for it. */
  readonly message?: string;
  /** The key to press once the call is answered, where the service is one choice of a larger line. */
  readonly press?: string;
  /** Set where the number can be dialled from a mobile phone only. */
  readonly from?: 'mobile';
  /** Given only where it is not the row's: other hours, or `null` when the hours of this way were not read. */
  readonly hours?: 'always' | string | null;
}

/** A page a row was read on. */
export interface HelplineSource {
  /** Bare web address, as far as it was noted. */
  readonly address: string;
  /** The article's own number or title, where the address alone does not lead to it. */
  readonly page?: string;
  /** The date the page carries: a year, a month or a day in ISO form; `null` when it carries none. */
  readonly date: string | null;
}

/** A service that listens. Numbers age: compare each with the provider's own page before a release. */
export interface Helpline {
  /** ISO 3166-1 alpha-2. */
  readonly region: string;
  /** The part of the country it serves, when not all of it. */
  readonly part?: string;
  /** Whom it is for, when not everybody. */
  readonly ages?: 'adults' | '16-35';
  readonly service: string;
  readonly contacts: readonly HelplineContact[];
  /** Local time on the 24-hour clock; `null` when not read, or when the pages read differ. */
  readonly hours: 'always' | string | null;
  /** BCP 47; empty when not read. */
  readonly languages: readonly string[];
  /** Whether the caller pays nothing; `null` when not read, or when the pages read differ. */
  readonly free: boolean | null;
  /** True when a page says so; most services add that they send help when a life is in danger. */
  readonly confidential: boolean | null;
  readonly sources: readonly HelplineSource[];
  /** `own page`: the provider, or the public body that runs it; `two agreeing`: independent reliable pages. */
  readonly confidence: 'own page' | 'two agreeing';
  /** The day the sources were read, ISO. */
  readonly read: string;
}
