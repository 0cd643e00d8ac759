const field = document.createElement('div');
field.contentEditable = 'true';
field.append(document.createElement('p'));
field.firstChild.append(document.createElement('br'));
document.querySelector('#editor').append(field);
