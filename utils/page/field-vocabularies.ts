/*
 * What a field that is never read looks like. Data only; `sensitive.ts` asks. Sources, by short name:
 *   HTML  HTML Standard (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill, and inputmode)
 *   ARIA  WAI-ARIA 1.2, roles and states (https://www.w3.org/TR/wai-aria-1.2/)
 *   BW    the kinds of fields that Bitwarden's browser extension tells apart (apps/browser/src/autofill)
 *   own   ours
 * Only textareas and rich text are ever asked about; the words are for those that somebody built for a secret.
 */

/** Selectors for the field or anything around it. */
export const REFUSED_REGIONS: readonly string[] = [
  '[readonly]', // HTML: nobody types here
  ':disabled', // HTML: a disabled fieldset counts
  '[aria-readonly=true]', // ARIA
  '[aria-disabled=true]', // ARIA
  '[role=searchbox]', // ARIA: looks for something, tells nothing
  '[role=combobox]', // ARIA: picks from a list
  '[role=spinbutton]', // ARIA: a number
  '[inputmode=numeric]', // HTML: codes, cards
  '[inputmode=decimal]', // HTML: amounts
  '[inputmode=tel]', // HTML
  '[inputmode=email]', // HTML
  '[inputmode=url]', // HTML
  '[inputmode=search]', // HTML
  '[data-gramm=false]', // Grammarly's mark for "no helpers here", which many authors set
  '[data-gramm_editor=false]', // the same, an older spelling
  '[data-enable-grammarly=false]', // the same, a newer spelling
  '[data-lt-active=false]', // LanguageTool's mark
  '[data-ms-editor=false]', // Microsoft Editor's mark
  '.cm-editor', // CodeMirror 6: code
  '.CodeMirror', // CodeMirror 5: code
  '.monaco-editor', // Monaco: code
  '.ace_editor', // Ace: code
  '.xterm', // xterm.js: a terminal, where passwords are typed without being shown
];

/** Attributes in which authors say what a field is for. */
export const TELLING_ATTRIBUTES: readonly string[] = [
  'name',
  'id',
  'autocomplete',
  'aria-label',
  'placeholder',
];

/**
 * What those attributes (and labels) say of a field that is not for telling. Patterns over lower-case text without
 * spaces, `-` and `_`; each attribute stands between semicolons, so `;pin;` is a field called just that.
 */
export const REFUSED_WORDS: readonly string[] = [
  'pass(w|code|phrase|key|port)', // HTML *-password; BW; papers: own
  'pwd', // BW
  'kennwort|contraseña|motdepasse|senha|wachtwoord|hasło|парол|密码|パスワード', // own: password
  'secret|token|credential|(api|private|ssh)key', // own: keys of machines
  'seedphrase|mnemonic|recovery', // own, BW: keys of wallets and accounts
  'onetime|totp|;otp|;otc|2fa|mfa|;pin;|pincode', // HTML one-time-code; BW
  '(verification|security|postal)code', // BW; HTML postal-code
  'creditcard|card(number|holder)|;cc|cc(n|exp|csc)|cvv|cvc', // HTML cc-*; BW
  'iban|(account|routing)number|sortcode|kontonummer', // own: accounts
  ';ssn|socialsecurity|nationalid|taxid', // BW, own
  '(user|nick|first|last|full|given|family|sur|vor|nach)name|;name;|;login', // HTML name, username, …; BW
  'bday|birth(day|date)?;|dateofbirth|geburtsdatum|;sex;', // HTML bday, sex
  'phone|telefon|;tel;|;telnational|;email;|impp', // HTML tel, email, impp
  'address|adresse|;addr|;street|;zip|;plz|;country|dirección|indirizzo|住所', // HTML *-address, …; BW
  ';transaction|;organization', // HTML transaction-*, organization
  ';terminal', // own: a machine behind a text field
];
