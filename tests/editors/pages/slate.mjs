import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const EMPTY = [{ type: 'paragraph', children: [{ text: '' }] }];

function Field() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  return createElement(Slate, { editor, initialValue: EMPTY }, createElement(Editable));
}

createRoot(document.querySelector('#editor')).render(createElement(Field));
