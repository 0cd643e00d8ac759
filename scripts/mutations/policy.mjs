/**
 * Every rule of timing, broken once: the tests must notice.
 * @type {readonly { rule: string, file: string, from: string, to: string }[]}
 */
export const POLICY = [
  // Activity
  at(
    'activity/stretch',
    'a rest of five minutes ends the stretch',
    'REST: Duration = minutes(5)',
    'REST: Duration = minutes(6)',
  ),
  at(
    'activity/stretch',
    'a short pause takes its share',
    'Math.max(0, (REST - pause) / (REST - BREATH))',
    '1',
  ),
  at(
    'activity/stretch',
    'a pause of a minute takes nothing',
    'BREATH: Duration = minutes(1)',
    'BREATH: Duration = 0',
  ),
  at(
    'activity/stretch',
    'a lock is a rest at once',
    "hands === 'locked' ? { active: 0, spent: 0 } : {}",
    '{}',
  ),
  at('activity/stretch', 'stillness is taken off', 'Math.min(activity.idleFor, stretch.active)', '0'),
  at(
    'activity/stretch',
    'time that nobody saw is rest',
    'if (passed > LONGEST_UNSEEN)',
    'if (passed > LONGEST_UNSEEN * 99)',
  ),
  at('activity/stretch', 'a clock set back starts over', 'if (now < seen - CLOCK_SLACK)', 'if (false)'),
  at('activity/stretch', 'a call is work', "hands === 'active' || screen === 'call'", "hands === 'active'"),
  at(
    'activity/stretch',
    'a video is neither work nor rest',
    "screen === 'video' ? 'watching' : 'resting'",
    "'resting'",
  ),
  at(
    'activity/stretch',
    'unlocking is an arrival',
    "passed.hands === 'locked' && hands !== 'locked'",
    'false',
  ),
  at(
    'activity/stretch',
    'coming back after long is an arrival',
    'away >= ABSENCE ? seen',
    'away >= ABSENCE * 99 ? seen',
  ),
  at(
    'activity/stretch',
    'waking from sleep is an arrival',
    'hands, mode, arrived: now }',
    'hands, mode, arrived }',
  ),
  at('activity/call', 'a call that sounds outlasts a silence', 'silent >= 0 && silent < SILENCE', 'false'),
  at('activity/call', 'a silence ends it', 'silent < SILENCE', 'silent < SILENCE * 99'),
  // What forbids an offer
  at('noticing/blocks', 'words of crisis', 'if (state.heavyUntil !== null)', 'if (false)'),
  at('noticing/blocks', 'a running break', 'if (breakRunning)', 'if (false)'),
  at('noticing/blocks', 'a quiet time', 'laterUntil !== null && now < laterUntil', 'false'),
  at('noticing/blocks', 'the first ten minutes', 'now - arrived < ARRIVING', 'false'),
  at('noticing/blocks', 'the hours', 'hours !== null && !withinHours(hours, now)', 'false'),
  at('noticing/blocks', 'the cap of a day', '>= offersToday(settings, fatigue)', '>= 99'),
  at('noticing/blocks', 'a cue once a day', "moment === 'cue' && cues.length > 0", 'false'),
  at('noticing/blocks', 'the gap', 'now - last.at < gap', 'false'),
  at('noticing/blocks', 'three hours for a cue', "moment === 'cue' ? CUE_GAP : 0", '0'),
  at('noticing/blocks', 'a session is none of ours to count', "if (moment === 'session') return null", ''),
  at('noticing/blocks', 'a call', "if (state.call !== null) return 'in-call'", ''),
  at('noticing/blocks', 'a full screen', "if (world.fullScreen) return 'full-screen'", ''),
  at('noticing/blocks', 'a sound', "world.sound ? 'sound' : null", 'null'),
  at(
    'noticing/local-day',
    'the day ends at four',
    'DAY_BEGINS: MinuteOfDay = 4 * 60',
    'DAY_BEGINS: MinuteOfDay = 0',
  ),
  at('noticing/local-day', 'hours run over midnight', 'from > to && minute < to', 'false'),
  at('noticing/local-day', 'hours are the weekday’s', 'const day = new Date(at).getDay()', 'const day = 1'),
  // When something is offered
  at(
    'noticing/noticing',
    'sixty seconds after the typing',
    'if (state.typed !== null || now < held.notBefore)',
    'if (false)',
  ),
  at(
    'noticing/noticing',
    'only what can be seen',
    "if (!world.reachable) return ['sight', 'not-reachable']",
    '',
  ),
  at(
    'noticing/noticing',
    'only in a focused window',
    "if (!world.focused) return ['focus', 'browser-not-focused']",
    '',
  ),
  at(
    'noticing/noticing',
    'a cue only at a pause',
    "if (held.moment === 'cue') return ['pause', 'no-pause-yet']",
    '',
  ),
  at(
    'noticing/noticing',
    'a stretch only at a breakpoint',
    "if (held.moment !== 'stretch') return null",
    'return null',
  ),
  at('noticing/noticing', 'a pause is a breakpoint', 'if (world.paused) return null', ''),
  at(
    'noticing/noticing',
    'coming back is a breakpoint',
    "const back = held.waitsFor === 'focus'",
    'const back = false',
  ),
  at(
    'noticing/noticing',
    'leaving a tab after long is one',
    'switched && now - held.steady >= LONG_FOCUS',
    'false',
  ),
  at('noticing/noticing', 'hopping about is none', 'now - held.steady >= LONG_FOCUS', 'true'),
  at('noticing/noticing', 'a call’s end is one', '|| state.callEnded !== null', ''),
  at('noticing/noticing', 'held for ten minutes at most', 'now >= held.expires && hadItsChance', 'false'),
  at('noticing/noticing', 'what waits to be seen is patient', '!patient || (held', 'true || (held'),
  at(
    'noticing/noticing',
    'a stretch that was let go is spent',
    'patient ? { stretch: spend(state.stretch) } : {}',
    '{}',
  ),
  at('noticing/step', 'nothing piles up', 'if (kept.state.offer !== null) return kept;', ''),
  at(
    'noticing/noticing',
    'an offer leaves after 15 minutes',
    'now >= offer.expires || now < offer.since',
    'false',
  ),
  at(
    'noticing/noticing',
    'an offer leaves a shared screen',
    'state.call !== null || world.fullScreen',
    'false',
  ),
  at(
    'noticing/noticing',
    'words of crisis take it away',
    "if (state.heavyUntil !== null) return quiet(kept, 'heavy')",
    '',
  ),
  at(
    'noticing/noticing',
    'an answer spends the stretch',
    "answer === 'later' ? state : { ...state, stretch: spend(state.stretch) }",
    'state',
  ),
  at('noticing/noticing', 'later puts off', 'offers.filter(({ at }) => at !== shownAt)', 'offers'),
  at(
    'noticing/step',
    'an offer is counted though the worker died',
    "offer?.phase !== 'shown' || offers.some",
    'true || offers.some',
  ),
  at('noticing/noticing', 'a session replaces the stretch', 'if (now < session.until) return kept', ''),
  at('noticing/settle', 'a chosen time is crossed', 'due <= now ? hold', 'false ? hold'),
  at('noticing/settle', 'a call of a minute is none', '>= CALL_WORTH', '>= 0'),
  at(
    'noticing/noticing',
    'only who was there saw it',
    "offer.seen || (world.focused && stretch.hands === 'active')",
    'true',
  ),
  // Fatigue
  at('noticing/fatigue', 'half as many', 'fewerUntil === null ? offersPerDay', 'true ? offersPerDay'),
  at('noticing/fatigue', 'after three', 'TIRED_AFTER = 3', 'TIRED_AFTER = 4'),
  at('noticing/fatigue', 'asks after six', 'ASK_AFTER = 6', 'ASK_AFTER = 7'),
  at(
    'noticing/fatigue',
    'an answer ends the row',
    'return { ...RESTED, fewerUntil, counted }',
    'return arguments[0]',
  ),
  at('noticing/fatigue', 'the week ends', 'if (fewerUntil === null ||', 'if (true ||'),
  at('noticing/fatigue', 'one offer counts once', 'if (fatigue.counted === shownAt) return fatigue;', ''),
  // Records
  at('noticing/decision-record', 'a cue looks like a clock', "cue: 'quiet'", "cue: 'session'"),
  at('noticing/decision-record', 'to the minute', 'Math.floor(at / minutes(1)) * minutes(1)', 'at'),
  at('noticing/decision-record', 'for ninety days', 'now - at < KEPT_FOR', 'true'),
  // How it is saved
  at(
    'app/offer-moments',
    'a new offer is in the state first',
    'isNew ? [saveState, saveMemory]',
    'false ? [saveState, saveMemory]',
  ),
  at(
    'app/offer-moments',
    'what became of one is in the memory first',
    ': [saveMemory, saveState]',
    ': [saveState, saveMemory]',
  ),
];

/** @param {string} file @param {string} rule @param {string} from @param {string} to */
function at(file, rule, from, to) {
  return { rule, file: `utils/${file}.ts`, from, to };
}
