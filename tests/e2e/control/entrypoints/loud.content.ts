import { defineContentScript } from 'wxt/utils/define-content-script';

/** Does nothing, but in the toolkit's own wrapper: what the probe of the editor tests must be able to see. */
export default defineContentScript({ matches: ['*://loud.test/*'], main() {} });
