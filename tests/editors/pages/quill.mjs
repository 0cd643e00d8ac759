import Quill from 'quill';
import 'quill/dist/quill.core.css';

new Quill('#editor', { formats: [] });
