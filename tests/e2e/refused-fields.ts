/*
 * Every kind of field that is never read, as a page would write it. `#field` is typed into. The vocabulary itself is
 * tried word by word in tests/page/sensitive.test.ts; here each kind meets a real browser.
 */
const area = (attributes: string) => `<textarea id="field" ${attributes}></textarea>`;
const line = (attributes: string) => `<input id="field" ${attributes}>`;
const rich = (attributes: string) => `<div id="field" contenteditable="true" ${attributes}>a</div>`;

export const REFUSED_FIELDS: readonly (readonly [what: string, html: string])[] = [
  ...['text', 'password', 'search', 'email', 'url', 'tel'].map(
    (type) => [`a line of type ${type}`, line(`type="${type}"`)] as const,
  ),
  ['a line without a type', line('')],
  ...['numeric', 'decimal', 'tel', 'email', 'url', 'search'].map(
    (mode) => [`for a ${mode} keyboard`, area(`inputmode="${mode}"`)] as const,
  ),
  ...['one-time-code', 'cc-number', 'current-password', 'username', 'street-address', 'bday', 'name'].map(
    (token) => [`filled in as ${token}`, area(`autocomplete="${token}"`)] as const,
  ),
  ['called a password', area('name="user_password"')],
  ['called a password in German', area('placeholder="Kennwort"')],
  ['called a password in Spanish', area('aria-label="Contraseña"')],
  ['called a password in Japanese', area('placeholder="パスワード"')],
  ['labelled as a seed phrase', `<label>Seed phrase ${area('')}</label>`],
  ['masked by style', area('style="-webkit-text-security: disc"')],
  ['unseen', area('style="opacity: 0"')],
  ['read-only to assistive technology', rich('aria-readonly="true"')],
  ['a search box', rich('role="searchbox"')],
  ['a combobox', rich('role="combobox"')],
  ['of one line, it says', rich('role="textbox" aria-multiline="false"')],
  ['opted out', rich('data-gramm="false"')],
  ['opted out, newer', area('data-enable-grammarly="false"')],
  ['opted out for LanguageTool', area('data-lt-active="false"')],
  ['opted out for Microsoft', area('data-ms-editor="false"')],
  ['in something opted out', `<section data-gramm="false">${area('')}</section>`],
  ['in a form with a password', `<form><input type="password">${area('')}</form>`],
  ['owned by a form with a password', `<form id="in"><input type="password"></form>${area('form="in"')}`],
  [
    'in a form whose password answers for its elements',
    `<form><input name="elements"><input type="password">${area('')}</form>`,
  ],
  [
    'in a form that its fields answer for',
    `<form><input name="closest"><input name="parentNode"><input type="password">${area('')}</form>`,
  ],
  ['in CodeMirror 5', `<div class="CodeMirror">${area('')}</div>`],
  ['in Ace', `<div class="ace_editor">${area('')}</div>`],
  ['in a terminal', `<div class="xterm">${area('')}</div>`],
  ['in a page that is all one editor', `<script>document.designMode = 'on'</script><p id="field">a</p>`],
];
