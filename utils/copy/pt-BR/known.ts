import type { Words } from '../words';

/** The page that shows everything that is stored. */
export const KNOWN: Words['pages']['KNOWN'] = {
  title: 'O que sei sobre você',
  link: 'Ver tudo o que está guardado',
  promise: 'Tudo o que está guardado, como está neste navegador. Não há mais nada, nem em outro lugar.',
  browser: 'O próprio navegador guarda que sites você permitiu. Isso está nas configurações dele.',
  nothing: 'Nada está guardado.',
  size: (bytes) => `${bytes} bytes`,
  remove: 'Apagar',
  removeThis: (name) => `Apagar: ${name}`,
  sure: 'Isto apaga. Não dá para desfazer.',
  keep: 'Manter',
  yes: 'Apagar agora',
  removed: 'Apagado.',
  refused: 'Não deu para apagar. Nada foi alterado.',
  lock: 'Dá para tirar na página do diário.',
  stores: {
    local: 'Guardado até você mudar',
    session: 'Na memória, até o navegador fechar',
    'kind-minute': 'O diário, mês a mês',
    'kind-minute-decisions': 'Quando algo foi oferecido, e quando não',
    'kind-minute-words': 'Suas palavras',
    'kind-minute-packs': 'Práticas que alguém fez para você',
  },
};

/** What each record is, by its store and its name. */
export const RECORDS: Words['pages']['RECORDS'] = {
  'local settings': 'Seus ajustes',
  'local consents': 'Sites que você ligou',
  'local break': 'O minuto em andamento',
  'local pace': 'Com quanta suavidade vão as pausas',
  'local tried': 'Que práticas você começou, e como foi a última vez',
  'local memory': 'Horários de convites recentes, e o que você pediu',
  'local unwritten': 'Linhas sobre convites, a caminho',
  'local lock': 'O cadeado do diário',
  'local people': 'Pessoas com quem você pode falar',
  'local draft': 'O pacote que você está escrevendo',
  'local makers': 'Chaves que você conhece',
  'local upkeep': 'Por quanto tempo os registros ficam, e quando uma cópia foi salva',
  'session noticing': 'Há quanto tempo você está em atividade, e se há um convite',
  'session journal': 'Se o último registro foi gravado',
  'session running': 'O minuto em andamento, enquanto há um cadeado',
  'session note': 'A nota que está sendo escrita',
  'kind-minute-decisions records': 'Quando algo foi oferecido, e quando não',
  'session draft': 'O pacote que você está escrevendo',
  'kind-minute-packs signing-key': 'Sua chave para assinar pacotes',
  'kind-minute-words lines': 'Suas linhas, frases e âncoras',
};

/** A record's name in words. What no version of ours knows is said to be that. */
export function recordName(store: string, name: string): string {
  const known = new Map(Object.entries(RECORDS)).get(`${store} ${name}`);
  if (known !== undefined) return known;
  if (store === 'kind-minute') return `Registros de ${name}`;
  if (store === 'kind-minute-packs') return `Um pacote, ${name}`;
  return name.startsWith('damaged.')
    ? `À parte, não deu para ler: ${name.slice(8)}`
    : `Desconhecido: ${name}`;
}
