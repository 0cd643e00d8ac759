/*
 * A textarea in a frame: `?srcdoc`, `?sandbox` (a frame of this site with an origin of its own), `?blank` (written
 * into by document.open, as old editors do), or `?cross=ADDRESS`.
 */
const wanted = new URLSearchParams(location.search);
const frame = document.createElement('iframe');
const FIELD = '<!doctype html><title>A frame</title><textarea rows="4"></textarea>';
if (wanted.has('srcdoc')) frame.srcdoc = FIELD;
if (wanted.has('sandbox')) {
  frame.sandbox = 'allow-scripts';
  frame.src = 'textarea.html';
}
if (wanted.has('sandbox-srcdoc')) {
  frame.sandbox = 'allow-scripts';
  frame.srcdoc = FIELD;
}
if (wanted.has('cross')) frame.src = wanted.get('cross');
document.querySelector('#editor').append(frame);
if (wanted.has('blank')) {
  const { contentDocument } = frame;
  contentDocument.open();
  contentDocument.write(FIELD);
  contentDocument.close();
}
