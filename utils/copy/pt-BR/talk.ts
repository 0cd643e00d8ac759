import type { Words } from '../words';

/** The head of the help panel: what helps anywhere, there at once. */
export const TALK: Words['first']['TALK'] = {
  title: 'Falar com alguém agora',
  lead: 'Se não houver segurança agora, uma pessoa pode ajudar neste momento.',
  emergencyAnywhere: 'Em uma emergência: o número de emergência do lugar onde você está.',
  directory: 'Procurar uma linha em outro país',
  directoryNote: 'Abre findahelpline.com em outra aba.',
  missing: 'A lista de linhas não pode ser aberta no momento.',
  close: 'Fechar',
};

/** The same for a draft: few words, and neutral ones. */
export const TALK_SHORT: Words['first']['TALK'] = {
  title: 'Falar com alguém',
  lead: '',
  emergencyAnywhere: 'Emergência: o número local',
  directory: 'findahelpline.com',
  directoryNote: '',
  missing: 'Não disponível.',
  close: 'Fechar',
};
