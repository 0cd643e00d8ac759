import * as monaco from 'monaco-editor/editor/editor.api.js';

const place = document.querySelector('#editor');
place.style.height = '300px';
monaco.editor.create(place, {
  value: '',
  language: 'plaintext',
  editContext: !location.search.includes('textarea'),
  minimap: { enabled: false },
  wordBasedSuggestions: 'off',
  quickSuggestions: false,
  autoClosingQuotes: 'never',
});
