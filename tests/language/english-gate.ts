import { gateWords } from '../../utils/language/en/gate-words';
import { makeGate } from '../../utils/language/gate-ear';

/** The page gate with English alone, to be weighed. */
export const passesGate = makeGate([gateWords]);
