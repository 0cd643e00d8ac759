import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** React writes the value back after each key, as a chat field does that knows what it holds. */
function Field() {
  const [text, setText] = useState('');
  return createElement('textarea', { value: text, onChange: ({ target }) => setText(target.value), rows: 6 });
}

createRoot(document.querySelector('#editor')).render(createElement(Field));
