import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default/icons';
import 'tinymce/models/dom/model';
import 'tinymce/themes/silver/theme';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';

tinymce.init({
  target: document.querySelector('#editor'),
  license_key: 'gpl',
  promotion: false,
  branding: false,
  menubar: false,
  statusbar: false,
});
