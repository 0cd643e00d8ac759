/*
 * What a field that is never read looks like. Data only; `sensitive.ts` asks. Sources, by short name:
 *   HTML  HTML Standard (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill, and inputmode)
 *   ARIA  WAI-ARIA 1.2, roles and states (https://www.w3.org/TR/wai-aria-1.2/)
 *   BW    the kinds of fields that Bitwarden's browser extension tells apart (apps/browser/src/autofill)
 *   own   ours
 * Only textareas and rich text are ever asked about; the words are for those that somebody built for a secret.
 */

/** Selects the field or anything around it. */
export const REFUSED_REGIONS = [
  '[readonly]', // HTML: nobody types here
  ':disabled', // HTML: a disabled fieldset counts
  '[aria-readonly=true]', // ARIA
  '[aria-multiline=false]', // ARIA: a single line, like the inputs that are never read
  '[role=searchbox]', // ARIA: looks for something, tells nothing
  '[role=combobox]', // ARIA: picks from a list
  '[inputmode]:not([inputmode=text])', // HTML: numeric, decimal, tel, email, url, search
  '[autocomplete]:not([autocomplete=on]):not([autocomplete=off])', // HTML: every other value is a detail of a person or a card
  '[data-gramm=false]', // Grammarly's mark for "no helpers here", which many authors set
  '[data-enable-grammarly=false]', // the same, a newer spelling
  '[data-lt-active=false]', // LanguageTool's mark
  '[data-ms-editor=false]', // Microsoft Editor's mark
  '.xterm', // xterm.js: a terminal, where passwords are typed without being shown
].join();

/** Selects editors made for code, which are read only where the person wants that. */
export const CODE_EDITORS = [
  '.cm-editor', // CodeMirror 6
  '.CodeMirror', // CodeMirror 5
  '.monaco-editor', // Monaco
  '.ace_editor', // Ace
].join();

/** Attributes in which authors say what a field is for. */
export const TELLING_ATTRIBUTES: readonly string[] = ['name', 'id', 'aria-label', 'placeholder'];

/**
 * What those attributes (and labels) say of a field that is not for telling. A pattern over lower-case text without
 * spaces, `-` and `_`; each attribute stands between semicolons, so `;pin;` is a field called just that.
 */
export const REFUSED_WORDS = [
  'pass(w|code|phrase|key|port)|pwd', // BW; papers: own
  'kennwort|contraseña|motdepasse|senha|wachtwoord|hasło|парол|密码|パスワード', // own: password
  'secret|token|credential|(api|private|ssh)key', // own: keys of machines
  'seedphrase|mnemonic|recovery', // own, BW: keys of wallets and accounts
  'onetime|;t?otp|;otc|2fa|mfa;|;pin;|(pin|verification|security)code', // BW: codes
  'creditcard|card(num|hold)|;cc(n|e|c|;)|cvv|cvc', // BW: cards
  'iban|(account|routing)number|kontonummer|;ssn|socialsec|taxid', // BW, own: accounts, papers
  '(user|first|last|full|sur|vor|nach)name|;name;|birth(date)?;|;dob;', // BW: identity
  'phone|;tel;|;email;|address|adresse|;street|;zip|postal|住所', // BW: where somebody is
].join('|');
