import { BREAK } from '../../../../utils/copy/en/break';
import { STAGE_WORDS } from '../../../../utils/copy/en/practices/stage-words';
import type { StageId } from '../../../../utils/practice/library';
import type { Stage, Way } from '../../../../utils/practice/practice';
import { ANSWER_KEYS, waits } from '../../runs';
import type { Tab } from './tab';
import { until } from './waiting';

/** Goes on with Tab until what has the focus is called that. */
export async function tabTo(page: Tab, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await page.run(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (focused === name) return;
    await page.press('Tab');
  }
  throw new Error(`Nothing called ${name} can be reached by Tab`);
}

/** Waits until a stage of a break can be read, in any of its wordings, and has the focus. */
export async function seeStage(page: Tab, stage: StageId): Promise<void> {
  const firsts = STAGE_WORDS[stage].map(([first = '']) => first);
  await until(`the stage ${stage}`, () =>
    page.run((lines) => lines.includes(document.querySelector('.break-lines p')?.textContent ?? ''), firsts),
  );
}

/** At the first stage, by keyboard alone: the break is taken in that way from here on. */
export async function takeByKeys(page: Tab, way: Way): Promise<void> {
  await tabTo(page, BREAK.waysTitle);
  await page.press('Enter');
  await tabTo(page, BREAK.ways[way]);
  await page.press('Enter');
  await until('the way to be marked', () =>
    page.run(
      (name) =>
        [...document.querySelectorAll('[aria-pressed="true"]')].some((one) => one.textContent === name),
      BREAK.ways[way],
    ),
  );
}

/** From a stage to the next one: by a key where it waits for one, else by letting its time be over. */
export async function goOn(page: Tab, stage: Stage<StageId>, way: Way): Promise<void> {
  if (!waits(stage, way)) await letTimePass(page);
  else if (stage.asks !== undefined && way !== 'no-words') await page.press(ANSWER_KEYS[stage.asks]);
  else await page.press('Enter');
}

/** Lets the time of a stage that moves on by itself be over. */
async function letTimePass(page: Tab): Promise<void> {
  await until('the time to run', () =>
    page.run(() => {
      const [animation] = document.querySelector('.break-time')?.getAnimations() ?? [];
      if (animation?.playState !== 'running') return false;
      animation.finish();
      return true;
    }),
  );
}
