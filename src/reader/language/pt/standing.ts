import type { StandingWords } from '../standing.ts';

/** How pages say in Portuguese that a posting has ended, or that only part of it is shown. */
export const standing: StandingWords = {
  closed:
    '(?:vaga|oferta|anúncio|oportunidade|processo seletivo)(?: de emprego)? (?:já )?(?:não está mais|não está|foi|está|encontra-se|já não está) (?:disponível|ativ[ao]|abert[ao]|encerrad[ao]|expirad[ao]|preenchid[ao]|fechad[ao]|finalizad[ao])|(?:não (?:aceita|recebe|estamos aceitando) mais|já não (?:aceita|recebe)) (?:novas )?(?:candidaturas|inscrições)|inscrições encerradas|^\\W*(?:vaga )?(?:encerrada|expirada|preenchida)\\W*$',
  closedNot: 'se (?:a|esta)|quando|assim que|até que|após',
  partial:
    '(?:entre|faça login|cadastre-se|inscreva-se|inicie sessão|registe-se|assine) para (?:ver|ler|acessar|aceder|consultar|visualizar)[^.]{0,60}(?:vaga|descrição|oferta|detalhes|completa|conteúdo)|(?:ver|ler) a (?:vaga|descrição) completa (?:em|no|na)',
  truncated:
    '(?:…|\\.\\.\\.) ?(?:ler mais|ver mais|saiba mais|leia mais|mostrar mais)\\.?$|(?:^|\\s)(?:leia mais|ver vaga completa)$',
};
