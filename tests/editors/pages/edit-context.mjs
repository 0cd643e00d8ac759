/* An editor that lets the browser edit nothing: it keeps its text in an EditContext and draws it itself. */
const field = document.createElement('div');
field.tabIndex = 0;
field.style.cssText = 'min-height: 3em; white-space: pre-wrap; border: 1px solid';
const context = new EditContext();
field.editContext = context;
document.querySelector('#editor').append(field);

const replace = (from, to, text) => {
  context.updateText(from, to, text);
  context.updateSelection(from + text.length, from + text.length);
  draw();
};
const draw = () => {
  field.textContent = context.text;
  const selection = getSelection();
  if (field.firstChild) selection.collapse(field.firstChild, context.selectionEnd);
};
context.addEventListener('textupdate', ({ selectionStart, selectionEnd }) => {
  context.updateSelection(selectionStart, selectionEnd);
  draw();
});
field.addEventListener('beforeinput', ({ inputType }) => {
  const { selectionStart: at } = context;
  if (inputType === 'insertParagraph' || inputType === 'insertLineBreak') replace(at, at, '\n');
});
