import { useWords } from '../words';

interface Props {
  /** After so long it goes on. */
  readonly seconds: number;
  /** The person paused it. */
  readonly paused: boolean;
  /** It stands still, for that reason or another. */
  readonly stands: boolean;
  /** The time has not begun: a voice still speaks. */
  readonly waiting: boolean;
  readonly pause: (paused: boolean) => void;
  readonly goOn: () => unknown;
}

/**
 * Moves a stage on when its time is over, and can always be paused. The time is an animation's that shows nothing:
 * it stands still in a tab that nobody sees, and a view has no clock of its own.
 */
export function ByItself({ seconds, paused, stands, waiting, pause, goOn }: Props) {
  const { BREAK } = useWords('breaks');
  return (
    <div>
      {!waiting && (
        <span
          class="break-time"
          style={{ animationDuration: `${seconds}s`, animationPlayState: stands ? 'paused' : 'running' }}
          onAnimationEnd={() => goOn()}
        />
      )}
      <button type="button" class="quiet" onClick={() => pause(!paused)}>
        {paused ? BREAK.goOn : BREAK.pause}
      </button>
    </div>
  );
}
