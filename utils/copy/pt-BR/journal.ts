import type { CsvWords } from '../../journal/csv';
import { counting } from '../plural';
import type { Words } from '../words';
import { AFTER_WORDS, NEED_WORDS } from './practices/answer-words';
import { PRACTICE_NAMES } from './practices/practice-names';

const counted = counting('pt-BR');

export const JOURNAL: Words['pages']['JOURNAL'] = {
  title: 'Diário',
  promise: 'Só neste dispositivo. Não há aqui nenhum site, nem nada que você tenha digitado em outro lugar.',
  empty: 'Nada aqui ainda. Um minuto terminado aparece aqui, se você mantiver um diário.',
  leads: {
    asked: 'Você pediu',
    happened: 'Algo aconteceu',
    stretch: 'Depois de um período longo',
    cue: 'Um convite tranquilo',
    offer: 'Um convite tranquilo',
    session: 'Depois de uma sessão de foco',
  },
  need: 'Necessidade',
  after: 'Depois',
  note: 'Nota',
  noAnswer: 'sem resposta',
  edit: 'Editar',
  save: 'Salvar',
  cancel: 'Cancelar',
  remove: 'Apagar',
  removeThis: (when) => `Apagar o registro: ${when}`,
  undo: 'Desfazer',
  undone: 'Está de volta.',
  editThis: (when) => `Editar o registro: ${when}`,
  removed: 'Apagado.',
  saved: 'Salvo.',
  removeAll: 'Apagar tudo',
  removeAllSure: 'Isto apaga tudo o que há aqui, também suas palavras e pessoas. Não dá para desfazer.',
  removeAllYes: 'Apagar tudo agora',
  remnants: 'Depois de apagar, o navegador pode deixar vestígios no disco.',
  earlier: 'Mostrar registros anteriores',
  later: 'Mostrar registros posteriores',
  reading: 'Lendo os meses anteriores.',
  search: 'Palavras de uma nota',
  filters: { lead: 'O que levou a isso', practice: 'Prática', need: 'Necessidade' },
  anything: 'todas as opções',
  clear: 'Mostrar tudo',
  found: (count) =>
    count === 0 ? 'Nada assim por aqui.' : counted(count, { one: 'Um registro.', other: '# registros.' }),
  failed: 'Não deu para gravar o último registro. Talvez o disco esteja cheio.',
  damaged: (count) =>
    counted(count, {
      one: 'Uma linha não pode ser lida. Ela fica como está, e uma cópia também a contém.',
      other: '# linhas não podem ser lidas. Elas ficam como estão, e uma cópia também as contém.',
    }),
  unreachable: 'O diário não pode ser aberto no momento. Nada foi alterado.',
};

/** The name of the practice an entry tells of; one that this version does not know is another. */
export function practiceName(id: string): string {
  return new Map(Object.entries(PRACTICE_NAMES)).get(id) ?? 'Outra prática';
}

/** The words of the table a person can save. */
export const tableWords: CsvWords = {
  columns: ['Dia', 'Hora', 'O que levou a isso', 'Prática', 'Necessidade', 'Depois', 'Nota'],
  lead: ({ lead }) => JOURNAL.leads[lead],
  practice: ({ practice }) => practiceName(practice),
  need: ({ need }) => (need === null ? '' : NEED_WORDS[need]),
  after: ({ after }) => (after === null ? '' : AFTER_WORDS[after]),
};
