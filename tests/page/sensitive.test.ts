// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mayRead, rememberSecret } from '../../utils/page/sensitive';

/** Shows a piece of HTML and answers the element marked `data-field`. */
const show = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  const field = document.querySelector<HTMLElement>('[data-field]');
  if (!field) throw new Error('no field in this page');
  return field;
};

const area = (attributes: string) => `<textarea data-field ${attributes}></textarea>`;
const rich = (attributes: string) => `<div data-field contenteditable="true" ${attributes}></div>`;

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a field that is read', () => {
  it.each([
    ['a plain textarea', area('')],
    ['a plain rich text', rich('')],
    ['a comment', area('name="comment" placeholder="Write a reply"')],
    ['a message', rich('role="textbox" aria-label="Message body" aria-multiline="true"')],
    ['a text box that does not say how many lines it has', rich('role="textbox"')],
    ['a diary', area('id="journal-entry" placeholder="How was your day?"')],
    ['an opinion, which has a pin in it', area('name="opinion" id="shopping-spinner"')],
    ['a class name, which has an ssn in it', area('id="className"')],
    ['a reaction, which has an addr in it', area('aria-label="Add reaction"')],
    ['a field that tells us something, not a telephone', area('placeholder="Tell us what happened"')],
    ['a field without autofill', area('autocomplete="off"')],
    ['a field in a form without a password', `<form><input type="text">${area('')}</form>`],
    ['a field without a browser’s spelling help', area('spellcheck="false"')],
    ['a field with a text keyboard', area('inputmode="text"')],
    ['a field with a label', `<label>What went well?${area('')}</label>`],
  ])('is %s', (_, html) => {
    expect(mayRead(show(html))).toBe(true);
  });
});

describe('a field that is never read', () => {
  it.each<readonly [what: string, html: string]>([
    ['readonly', area('readonly')],
    ['disabled', area('disabled')],
    ['read-only to assistive technology', rich('aria-readonly="true"')],
    ['a single line', rich('role="textbox" aria-multiline="false"')],
    ['a search box', rich('role="searchbox"')],
    ['a combobox', area('role="combobox"')],
    ...['numeric', 'decimal', 'tel', 'email', 'url', 'search'].map(
      (mode) => [`for a ${mode} keyboard`, area(`inputmode="${mode}"`)] as const,
    ),
    ...['current-password', 'new-password', 'one-time-code', 'cc-number', 'cc-csc', 'username', 'email'].map(
      (token) => [`filled in by the browser: ${token}`, area(`autocomplete="${token}"`)] as const,
    ),
    ...[
      'street-address',
      'postal-code',
      'bday',
      'sex',
      'tel-national',
      'given-name',
      'transaction-amount',
    ].map(
      (token) => [`filled in by the browser: ${token}`, area(`autocomplete="section-a ${token}"`)] as const,
    ),
    ['opted out for Grammarly', rich('data-gramm="false"')],
    ['opted out for Grammarly, newer', area('data-enable-grammarly="false"')],
    ['opted out for LanguageTool', area('data-lt-active="false"')],
    ['opted out for Microsoft Editor', area('data-ms-editor="false"')],
    ['inside something opted out', `<section data-gramm="false">${area('')}</section>`],
    ['CodeMirror 6', `<div class="cm-editor">${rich('class="cm-content"')}</div>`],
    ['CodeMirror 5', `<div class="CodeMirror">${area('')}</div>`],
    ['Monaco', `<div class="monaco-editor">${area('')}</div>`],
    ['Ace', `<div class="ace_editor">${area('')}</div>`],
    ['a terminal', `<div class="xterm">${area('')}</div>`],
    ['not to be seen', area('style="opacity: 0"')],
    ['in a form with a password', `<form><input type="password">${area('')}</form>`],
    ['rich text in a form with a password', `<form><input type="password">${rich('')}</form>`],
    [
      'owned by a form with a password',
      `<form id="login"><input type="password"></form>${area('form="login"')}`,
    ],
    ['called by its label', `<label>Your password, please${area('')}</label>`],
  ])('is %s', (_, html) => {
    expect(mayRead(show(html))).toBe(false);
  });

  it.each(
    (
      [
        'name=password',
        'name=userPassword',
        'id=passphrase',
        'placeholder="Paste your private key"',
        'aria-label="Seed phrase"',
        'name=recovery_code',
        'name=api-key',
        'id=clientSecret',
        'name=pin',
        'id=pin-code',
        'name=otp',
        'name=totp',
        'aria-label="Verification code"',
        'name=cardNumber',
        'name=cvv',
        'id=cc-number',
        'placeholder=IBAN',
        'name=account_number',
        'name=ssn',
        'name=date_of_birth id=birthdate',
        'name=first-name',
        'name=shipping_address',
        'placeholder="Street address"',
        'name=phone',
        'name=tel',
        'placeholder=Passwort',
        'aria-label="Mot de passe"',
        'aria-label="Пароль"',
        'aria-label="请输入密码"',
        'aria-label="パスワードを入力"',
      ] as const
    ).flatMap((attributes) => [[area(attributes)], [rich(attributes)]]),
  )('is one built for a secret: %s', (html) => {
    expect(mayRead(show(html))).toBe(false);
  });

  it('is one in a document in design mode', () => {
    const field = show(rich(''));
    Object.defineProperty(document, 'designMode', { configurable: true, value: 'on' });
    expect(mayRead(field)).toBe(false);
    Reflect.deleteProperty(document, 'designMode');
  });

  it('is one masked by style, and stays so when the mask is taken off', () => {
    // happy-dom knows no -webkit-text-security; the end-to-end tests meet the real one.
    const style = vi.spyOn(CSSStyleDeclaration.prototype, 'getPropertyValue');
    style.mockImplementation((name) => (name === '-webkit-text-security' ? 'disc' : ''));
    const field = show(area(''));
    expect(mayRead(field)).toBe(false);
    style.mockImplementation((name) => (name === '-webkit-text-security' ? 'none' : ''));
    expect(mayRead(field)).toBe(false);
    expect(mayRead(show(area('')))).toBe(true);
    style.mockRestore();
  });

  it('is one whose form held a password once, now shown as text', () => {
    const field = show(`<form><input type="password">${area('')}</form>`);
    const password = document.querySelector('input');
    rememberSecret(password ?? undefined);
    password?.setAttribute('type', 'text');
    expect(mayRead(field)).toBe(false);
  });

  it('is one in the shadow of something opted out', () => {
    document.body.innerHTML = '<div data-gramm="false"><my-editor></my-editor></div>';
    const root = document.querySelector('my-editor')?.attachShadow({ mode: 'open' });
    const field = document.createElement('textarea');
    root?.append(field);
    expect(mayRead(field)).toBe(false);
  });
});
