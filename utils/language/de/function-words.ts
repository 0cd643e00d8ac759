/** The commonest words of German that carry grammar and no topic, in its chat and dialect spellings, too. Source: own list. */
export const functionWords =
  'ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch sich mein meine meiner meinen meinem dein deine sein seine ihre unser unsere ' +
  'der die das den dem des ein eine einen einem einer kein keine keinen keiner jeder jede alle alles nichts nix niemand etwas ' +
  'und oder aber denn dass weil wenn als ob wie so zu zum zur im in an am auf aus bei mit nach von vom vor für über unter um ohne gegen bis ' +
  'bin bist ist is sind war waren wäre sei habe hab hat haben hatte hätte wird werde werden wurde würde kann können muss müssen soll sollte will ' +
  'nicht ned net nie auch nur noch schon immer mehr sehr doch ja eh halt eben mal mag hier da dort jetzt was wer wo warum wieso ' +
  'i isch hob mi nimma nimmer ois a';
