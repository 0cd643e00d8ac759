import EditorJS from '@editorjs/editorjs';

new EditorJS({ holder: 'editor', minHeight: 30 });
