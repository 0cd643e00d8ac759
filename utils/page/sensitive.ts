import type { Field } from './caret';
import { CODE_EDITORS, REFUSED_REGIONS, REFUSED_WORDS, TELLING_ATTRIBUTES } from './field-vocabularies';
import { world } from './world';

/** Remembers the form of a password field that a person types into, whatever its type is later. */
export const rememberSecret = (target: EventTarget | undefined): void => {
  if (target instanceof HTMLInputElement && target.type === 'password' && target.form)
    world.secrets.add(target.form);
};

const holdsPassword = (form: HTMLFormElement): boolean => {
  // By the prototype: `<input name="elements">` answers for `form.elements`, in our isolated world too.
  const controls: Iterable<Partial<HTMLInputElement>> = Reflect.get(
    HTMLFormElement.prototype,
    'elements',
    form,
  );
  for (const { type } of controls) if (type === 'password') world.secrets.add(form);
  return world.secrets.has(form);
};

/** Masked by style, or not to be seen at all (terminals and remote desktops type into invisible fields). */
const isMasked = (field: Field): boolean => {
  const style = getComputedStyle(field);
  const masking = style.getPropertyValue('-webkit-text-security');
  if (!/^(none)?$/.test(masking) || style.opacity === '0') world.secrets.add(field);
  return world.secrets.has(field);
};

const words = new RegExp(REFUSED_WORDS);

const tellsOfSecrets = (field: Field): boolean => {
  const said = TELLING_ATTRIBUTES.map((name) => field.getAttribute(name));
  for (const label of (field as Partial<HTMLTextAreaElement>).labels ?? []) said.push(label.textContent);
  return words.test(
    `;${said
      .join(';')
      .toLowerCase()
      .replace(/[\s_-]/g, '')};`,
  );
};

/** Whether a field may be read; `code`: in a code editor, too. Asked anew before every read, since pages change their fields. May throw: then no. */
export const mayRead = (field: Field, code?: boolean): boolean => {
  // A whole page in design mode is an editor's own business; old CMSes keep code in such frames.
  if (document.designMode === 'on' || isMasked(field) || tellsOfSecrets(field)) return false;
  const regions = code ? REFUSED_REGIONS : `${REFUSED_REGIONS},${CODE_EDITORS}`;
  for (
    let inner: Element | undefined = field;
    inner;
    inner = (inner.getRootNode() as Partial<ShadowRoot>).host
  ) {
    // Of a control, the owner (its `form` attribute counts); else the form around.
    const form = (inner as Partial<HTMLTextAreaElement>).form ?? inner.closest('form');
    if (inner.closest(regions) || (form && holdsPassword(form))) return false;
  }
  return true;
};
