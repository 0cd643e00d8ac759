import { EditorView, minimalSetup } from 'codemirror';

new EditorView({ parent: document.querySelector('#editor'), extensions: [minimalSetup] });
