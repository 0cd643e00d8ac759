const field = document.createElement('div');
field.contentEditable = 'plaintext-only';
document.querySelector('#editor').append(field);
