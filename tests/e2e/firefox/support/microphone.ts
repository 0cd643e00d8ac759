import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './waiting';

/** A microphone that is none, for one browser. */
export interface Microphone {
  /** What that browser's environment needs. */
  readonly environment: Readonly<Record<string, string>>;
  unplug(): void;
}

/**
 * Starts a sound server of our own, which nobody else hears of: a loudspeaker that goes nowhere, and what it plays as
 * a microphone. Firefox's own fake devices never set a tab's `sharingState` (153).
 * @param program where PulseAudio is
 */
export async function plugIn(program: string): Promise<Microphone> {
  const folder = mkdtempSync(join(tmpdir(), 'kind-minute-sound-'));
  const socket = join(folder, 'socket');
  const load = [
    `module-native-protocol-unix socket=${socket} auth-anonymous=1`,
    'module-null-sink sink_name=nowhere',
    'module-remap-source source_name=microphone master=nowhere.monitor',
  ].flatMap((module) => ['-L', module]);
  const server = spawn(
    program,
    ['-n', '--daemonize=no', '--use-pid-file=no', '--disable-shm=yes', '--exit-idle-time=-1', ...load],
    { env: { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder }, stdio: 'ignore' },
  );
  const unplug = () => {
    process.off('exit', unplug);
    server.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.once('exit', unplug);
  try {
    await until('the sound server', async () => existsSync(socket));
  } catch (fault) {
    unplug();
    throw fault;
  }
  return { environment: { PULSE_SERVER: `unix:${socket}` }, unplug };
}
