import 'trix';

document.querySelector('#editor').append(document.createElement('trix-editor'));
