import type { Refusal } from '../../journal/import';
import type { KeepDays } from '../../journal/upkeep';
import { counting } from '../plural';
import type { Words } from '../words';

const counted = counting('pt-BR');

/** The journal page's part on copies, and on how long things are kept. */
export const KEEPING: Words['pages']['KEEPING'] = {
  title: 'Cópias, e por quanto tempo se guarda',
  uninstall: 'Remover a extensão apaga o diário. Uma cópia fica com você.',
  saveJson: 'Salvar uma cópia',
  saveCsv: 'Salvar uma tabela (CSV)',
  plain: 'Qualquer pessoa que tenha a cópia ou a tabela pode ler.',
  saveBackup: 'Salvar com uma frase secreta',
  backupMore: 'Sem a frase secreta ninguém abre esse arquivo, nem você.',
  passphrase: 'Frase secreta',
  again: 'A mesma outra vez',
  save: 'Salvar',
  cancel: 'Cancelar',
  saved: 'Uma cópia foi entregue ao seu navegador.',
  reminder: 'Não há uma cópia recente deste diário. Remover a extensão o apagaria.',
  reminderLater: 'Agora não',
  bringIn: 'Trazer uma cópia',
  keepFor: 'Guardar os registros por',
  days: { 30: '30 dias', 90: '90 dias', 365: 'um ano', always: 'quanto eu quiser' },
  keepMore: {
    always: 'Nada é apagado por conta própria.',
    some: 'Os mais antigos são então apagados por conta própria.',
    locked: 'Os mais antigos são então apagados por conta própria, por meses inteiros, por causa do cadeado.',
  },
  told: (from) => `Nada é apagado antes de ${from}.`,
  notice: 'Os registros não ficam guardados para sempre, a menos que você diga.',
  keepSaved: 'Salvo. Vale a partir de amanhã.',
};

/** How long entries are kept, in words. */
export const keepDaysWords = (days: KeepDays) => KEEPING.days[days ?? 'always'];

const LISTS = { words: 'Suas palavras', people: 'Pessoas' } as const;

/** Bringing a copy in. */
export const IMPORT: Words['pages']['IMPORT'] = {
  opens: 'Esta cópia tem uma frase secreta.',
  passphrase: 'A frase secreta dela',
  open: 'Abrir',
  wrong: 'Assim não abre: outra frase secreta, ou um arquivo alterado.',
  preview: 'O que há nesta cópia',
  added: (count) => counted(count, { one: '# registro a adicionar', other: '# registros a adicionar' }),
  same: (count) => counted(count, { one: '# registro já está aqui', other: '# registros já estão aqui' }),
  differing: (count) =>
    counted(count, {
      one: '# registro é diferente; o seu fica como está',
      other: '# registros são diferentes; os seus ficam como estão',
    }),
  leftOut: (count) =>
    counted(count, {
      one: '# linha não pode ser lida e ficará de fora',
      other: '# linhas não podem ser lidas e ficarão de fora',
    }),
  addedWords: (count) =>
    counted(count, {
      one: '# linha com palavras suas a adicionar',
      other: '# linhas com palavras suas a adicionar',
    }),
  addedPeople: (count) => counted(count, { one: '# pessoa a adicionar', other: '# pessoas a adicionar' }),
  others: (count) =>
    counted(count, {
      one: '# linha de palavras ou pessoa já está aqui; a sua fica como está',
      other: '# linhas de palavras ou pessoas já estão aqui; as suas ficam como estão',
    }),
  place: ({ list, place, field }) =>
    list === 'entries' ? `Linha ${place}: “${field}”` : `${LISTS[list]}, linha ${place}`,
  more: 'e mais',
  bringIn: 'Adicionar',
  nothing: 'Não há nada nela para adicionar.',
  cancel: 'Deixar',
  done: (count) => counted(count, { one: 'Adicionado: # registro.', other: 'Adicionados: # registros.' }),
  allDone: 'Adicionado.',
  failed: 'Não deu para gravar tudo. O que é seu está como estava.',
};

const REFUSALS: Record<Exclude<Refusal['kind'], 'not-json'>, string> = {
  'too-large': 'Esse arquivo é maior que qualquer diário nosso.',
  'not-text': 'Esse arquivo não é texto UTF-8.',
  empty: 'Esse arquivo está vazio.',
  'other-format': 'Esse arquivo não é uma cópia deste diário.',
  newer: 'Essa cópia foi salva por uma versão mais nova.',
  damaged: 'Essa cópia está danificada: a parte externa não pode ser lida.',
  'too-many': 'Esse arquivo tem mais registros que qualquer diário nosso.',
};

/** Why a file was not taken. */
export function refusalLine(why: Refusal): string {
  const reason =
    why.kind === 'not-json'
      ? `Esse arquivo se interrompe ou está danificado na linha ${why.line}, coluna ${why.column}.`
      : REFUSALS[why.kind];
  return `${reason} Nada foi alterado.`;
}
