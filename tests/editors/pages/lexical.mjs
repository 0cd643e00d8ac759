import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { createEditor } from 'lexical';

const field = document.createElement('div');
field.contentEditable = 'true';
document.querySelector('#editor').append(field);
const editor = createEditor({
  namespace: 'page',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(field);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
