/* One open root (`?open`) or a closed one, around a field. */
const mode = location.search.includes('open') ? 'open' : 'closed';
const host = document.createElement('my-field');
const field = document.createElement('div');
field.contentEditable = 'true';
field.style.cssText = 'display: block; min-height: 3em; border: 1px solid';
host.attachShadow({ mode }).append(field);
host.addEventListener('click', () => field.focus());
document.querySelector('#editor').append(host);
