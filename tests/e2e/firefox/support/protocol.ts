/** The part of WebDriver BiDi that puppeteer keeps to itself: any command, any event. */
export interface Protocol {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, listener: (params: never) => void): unknown;
}

/** What can be handed to a function that runs elsewhere, and handed back. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs a function in a browsing context, by its source: it sees its arguments and that context's globals,
 * nothing of this file. Goes over JSON, so that one can look at a page whose process was just exchanged
 * (a handle to a node of it would be gone).
 * @throws what the function throws
 */
export async function runIn<Given extends readonly Plain[], Result>(
  protocol: Protocol,
  context: string,
  work: (...given: Given) => Result | Promise<Result>,
  given: Given,
): Promise<Result> {
  const { result } = await protocol.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${work})(...${JSON.stringify(given)})))()`,
    target: { context },
    awaitPromise: true,
  });
  const evaluated = result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
  const json = evaluated.result?.value;
  return (json === undefined ? undefined : JSON.parse(json)) as Result;
}
