import { type Instant, minutes, seconds } from '../../../../utils/activity/instant';
import { freshNoticing } from '../../../../utils/noticing/state';
import type { KindMinute } from './kind-minute';
import { until } from './waiting';

/** Short enough to wait for, long enough for what a test does before. */
const LEFT = seconds(6);

/**
 * Nearly as many minutes of work as lead to an offer lie behind, as the background would have stored it.
 * @returns when the stretch will be long; the product's alarm stands at that instant
 */
export async function workUntilNearlyLong(kindMinute: KindMinute): Promise<Instant> {
  await kindMinute.killBackground();
  const now = Date.now();
  const active = minutes(50) - LEFT;
  const { stretch, ...rest } = freshNoticing(now);
  await kindMinute.writeSession({
    noticing: { ...rest, stretch: { ...stretch, since: now - active, active } },
  });
  await kindMinute.wakeBackground();
  return until('the alarm for the fiftieth minute', async () => {
    const at = await kindMinute.alarm();
    return at !== null && at - Date.now() <= LEFT && at;
  });
}
