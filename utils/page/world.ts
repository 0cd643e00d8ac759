/**
 * What the files that are put into one frame leave for each other. It lies in the extension's own world of the page,
 * which no page can see.
 */
export interface World {
  /** Ends the one watcher of the frame; gone once it has ended. */
  stop?: (() => void) | undefined;
  /** What reads, once it is there: it is handed each `beforeinput`. */
  read?: ((event: InputEvent) => void) | undefined;
  /** What was typed before, in the order it came; with its path, which an event forgets when it is over. */
  early: (readonly [InputEvent, readonly EventTarget[]])[];
  /** Code editors are read, too. */
  code?: boolean;
  /**
   * Fields once masked and forms once seen with a password: "show password" unmasks them, and changes nothing. They
   * outlive a watcher that another takes over from.
   */
  readonly secrets: WeakSet<Element>;
}

/** Known by this name to the background, too (utils/platform/site-access.ts). */
const MARK = Symbol.for('kind-minute.watcher');
const global = globalThis as { [MARK]?: World };

global[MARK] ??= { early: [], secrets: new WeakSet() };

/** The world of this frame. */
export const world: World = global[MARK];
