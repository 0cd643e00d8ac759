import { counting } from '../plural';
import type { Words } from '../words';

const counted = counting('pt-BR');

/** The journal page's part on what breaks say in the person's own words. */
export const OWN_WORDS: Words['pages']['OWN_WORDS'] = {
  title: 'Suas palavras',
  what: 'As linhas das pausas como você as diria, e frases e âncoras suas. Só neste dispositivo.',
  show: 'Ver e alterar',
  locked: 'Com o cadeado, as pausas só as dizem enquanto esta página está aberta e destrancada.',
  unreachable: 'Suas palavras não podem ser abertas no momento. Nada foi alterado.',
  kinds: {
    phrase: {
      title: 'Frases',
      more: 'Frases gentis suas. Uma vem depois das nossas linhas nos passos gentis. Se as palavras calorosas ficam de fora, elas também.',
      add: 'Uma frase nova',
    },
    anchor: {
      title: 'Âncoras',
      more: 'Uma coisa, um lugar, um som ou um ponto onde a atenção descansa. Uma vem depois das nossas linhas nos passos de chão.',
      add: 'Uma âncora nova',
    },
  },
  add: 'Adicionar',
  yours: 'Sua linha',
  edit: 'Editar',
  editThis: (line) => `Editar: ${line}`,
  save: 'Salvar',
  cancel: 'Cancelar',
  remove: 'Apagar',
  removeThis: (line) => `Apagar: ${line}`,
  lines: 'Linhas das pausas',
  linesMore:
    'Cada passo tem algumas versões que se revezam. Você pode dizer uma linha do seu jeito, ou escondê-la.',
  practice: 'Prática',
  changedIn: (name, count) => `${name} (${count})`,
  step: (at) => `Passo ${at}`,
  wording: (at) => `Versão ${at}`,
  asks: 'Este passo faz uma pergunta. Fica como está, porque as respostas vão com ela.',
  shared: 'Este passo também está em outras práticas. Uma mudança vale em todas.',
  comes: {
    phrase: 'Uma das suas frases vem depois dele.',
    anchor: 'Uma das suas âncoras vem depois dele.',
  },
  allHidden: 'Todas estão escondidas. Ainda assim, um passo diz uma linha.',
  ours: (line) => `A nossa: ${line}`,
  hidden: 'Escondida.',
  hide: 'Esconder',
  hideThis: (line) => `Esconder: ${line}`,
  back: 'Voltar à nossa',
  backThis: (line) => `Voltar à nossa: ${line}`,
  aside: 'Linhas sem lugar',
  asideMore: 'Nossa linha agora é outra, ou o passo dela saiu. A sua fica guardada até você apagar.',
  stoodFor: (line) => `Estava no lugar de: ${line}`,
  hidOurs: 'Uma linha nossa que você tinha escondido.',
  copy: 'Copiar',
  copyThis: (line) => `Copiar: ${line}`,
  copied: 'Copiada.',
  otherLanguages: (count) =>
    counted(count, {
      one: '# linha em outra língua fica guardada para ela.',
      other: '# linhas em outras línguas ficam guardadas para elas.',
    }),
  damaged: (count) =>
    counted(count, {
      one: '# linha não pode ser lida. Ela fica como está, e uma cópia também a contém.',
      other: '# linhas não podem ser lidas. Elas ficam como estão, e uma cópia também as contém.',
    }),
};
