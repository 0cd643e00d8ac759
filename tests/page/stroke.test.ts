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
    ['deleteContentBackward', 'erased'],
    ['deleteContentForward', 'erased'],
    ['deleteContent', 'foreign'],
    ['deleteWordBackward', 'erasedWord'],
    ['deleteWordForward', 'foreign'],
    ['deleteSoftLineBackward', 'foreign'],
    ['deleteHardLineForward', 'foreign'],
    ['deleteEntireSoftLine', 'foreign'],
    ['deleteByCut', 'foreign'],
    ['deleteByDrag', 'foreign'],
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
