import { WAYS, type Way } from '../../utils/practice/practice';
import { useWords } from '../words';
import type { BreakActions } from './break-player';

interface Props {
  readonly way: Way;
  readonly actions: Pick<BreakActions, 'chooseWay' | 'openBreak'>;
}

/** Read, moved on, heard or without words; here, in a tab or in a window. What is chosen is remembered. */
export function HowToTake({ way, actions }: Props) {
  const { BREAK } = useWords('breaks');
  const { openBreak } = actions;
  return (
    <details class="break-ways">
      <summary class="soft">{BREAK.waysTitle}</summary>
      <div class="stack">
        <div class="row">
          {WAYS.map((one) => (
            <button type="button" key={one} aria-pressed={way === one} onClick={() => actions.chooseWay(one)}>
              {BREAK.ways[one]}
            </button>
          ))}
        </div>
        {openBreak !== null && (
          <div class="row">
            <button type="button" class="quiet" onClick={() => openBreak('tab')}>
              {BREAK.inTab}
            </button>
            <button type="button" class="quiet" onClick={() => openBreak('window')}>
              {BREAK.inWindow}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}
