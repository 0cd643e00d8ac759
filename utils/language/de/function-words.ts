import { words } from './words';

/** The commonest words of German that carry grammar and no topic, in its chat and dialect spellings, too. Source: own list. */
export const functionWords = `${words.ADV} ich du er sie es wir ihr mich mir dich dir uns sich mein meine meinen
  der die das den dem ein eine einen einem kein keine keiner alle nichts nix und oder aber dass weil wenn als ob wie
  zu zum zur im in am auf mit nach von fuer ueber um bis bin bist ist is sind war waren habe hab hat haben
  wird werde kann muss will soll sollte nicht ned net nie mehr mag was wer warum wieso i hob mi nimma nimmer a`;
