/** One editor of the end-to-end tests: which page it is on, and where somebody clicks to write into it. */
export interface EditorCase {
  readonly name: string;
  /** A page of `dist`, with its query. */
  readonly page: string;
  /** What is clicked; in a frame, when `frame` says so. */
  readonly field: string;
  readonly frame?: true;
  /**
   * - prose: read
   * - code: read only where the person switched code editors on
   * - closed: never read
   * - stopped: what reads is not even brought, since nobody knows what site it belongs to
   */
  readonly reads: 'prose' | 'code' | 'closed' | 'stopped';
}

const prose = (name: string, page: string, field: string): EditorCase => ({
  name,
  page,
  field,
  reads: 'prose',
});

/** Every editor that the watcher is held against. What each delivers, and where: docs/adr/004. */
export const EDITORS: readonly EditorCase[] = [
  prose('a textarea', 'textarea', '#notes'),
  prose('a textarea that React writes back', 'react-textarea', 'textarea'),
  prose('contenteditable', 'contenteditable', '#editor p'),
  prose('contenteditable of plain text', 'plaintext-only', '#editor div'),
  prose('ProseMirror', 'prosemirror', '.ProseMirror'),
  prose('Tiptap', 'tiptap', '.tiptap'),
  prose('Lexical', 'lexical', '#editor div'),
  prose('Slate', 'slate', '[data-slate-editor]'),
  prose('Quill', 'quill', '.ql-editor'),
  prose('Draft.js', 'draft', '.public-DraftEditor-content'),
  prose('CKEditor 5', 'ckeditor', '.ck-editor__editable'),
  prose('Trix', 'trix', 'trix-editor'),
  prose('Editor.js', 'editorjs', '.ce-paragraph'),
  prose('an EditContext', 'edit-context', '#editor div'),
  prose('an open shadow root', 'shadow?open', 'my-field'),
  { name: 'TinyMCE', page: 'tinymce', field: 'body', frame: true, reads: 'prose' },
  { name: 'a srcdoc frame', page: 'frame?srcdoc', field: 'textarea', frame: true, reads: 'prose' },
  {
    name: 'a frame written by document.open',
    page: 'frame?blank',
    field: 'textarea',
    frame: true,
    reads: 'prose',
  },
  { name: 'a sandboxed frame', page: 'frame?sandbox', field: 'textarea', frame: true, reads: 'prose' },
  {
    name: 'a sandboxed srcdoc frame',
    page: 'frame?sandbox-srcdoc',
    field: 'textarea',
    frame: true,
    reads: 'stopped',
  },
  { name: 'CodeMirror 6', page: 'codemirror', field: '.cm-content', reads: 'code' },
  { name: 'Monaco on an EditContext', page: 'monaco', field: '.view-lines', reads: 'code' },
  { name: 'Monaco on a textarea', page: 'monaco?textarea', field: '.view-lines', reads: 'code' },
  { name: 'a closed shadow root', page: 'shadow?closed', field: 'my-field', reads: 'closed' },
];
