/** The project's own scripts are plain JavaScript; this is what these tests use of them. */
declare module '*/scripts/browsers.mjs' {
  export function findProgram(
    name: 'chromium' | 'firefox' | 'xvfb' | 'xdotool' | 'pulseaudio',
  ): string | undefined;
}

declare module '*/scripts/display.mjs' {
  export function startDisplay(xvfb: string): Promise<{ name: string; stop: () => void }>;
}

declare module '*/editors/serve.mjs' {
  export function serveEditors(): Promise<{ url: string; close: () => Promise<unknown> }>;
}

declare module '*/scripts/sources.mjs' {
  export function listSources(): Promise<readonly string[]>;
}
