import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';

function Field() {
  const [editorState, onChange] = useState(() => EditorState.createEmpty());
  return createElement(Editor, { editorState, onChange, editorKey: 'page' });
}

createRoot(document.querySelector('#editor')).render(createElement(Field));
