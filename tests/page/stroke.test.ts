import { describe, expect, it } from 'vitest';
import { sortStroke } from '../../utils/page/stroke';

describe('what an input event is', () => {
  it.each([
    ['insertText', 'typed'],
    ['insertLineBreak', 'typed'],
    ['insertParagraph', 'typed'],
    ['insertCompositionText', 'neutral'],
    ['insertFromComposition', 'neutral'],
    ['deleteCompositionText', 'neutral'],
    ['deleteContentBackward', 'deleted'],
    ['deleteWordBackward', 'deleted'],
    ['deleteByCut', 'deleted'],
    ['insertReplacementText', 'corrected'],
    ['formatBold', 'neutral'],
    ['insertFromPaste', 'foreign'],
    ['insertFromPasteAsQuotation', 'foreign'],
    ['insertFromDrop', 'foreign'],
    ['insertFromYank', 'foreign'],
    ['insertTranspose', 'foreign'],
    ['insertLink', 'foreign'],
    ['historyUndo', 'foreign'],
    ['historyRedo', 'foreign'],
    ['', 'foreign'],
    ['somethingNew', 'foreign'],
  ])('%s is %s', (inputType, stroke) => {
    expect(sortStroke(inputType)).toBe(stroke);
  });
});
