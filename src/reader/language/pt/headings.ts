import { headingWords } from '../words.ts';

/** Portuguese headings of postings. */
export const headings = headingWords({
  phrases: {
    required: [
      '(?:(?:requisitos|qualificações)(?: .{2,25})?|(?:conhecimentos|competências|habilidades|formação|experiência|escolaridade)(?: (?!(?:.* )?(?:em|com|de|n[ao]s?) )[^:]{2,25})?|o que (?:procuramos|buscamos|esperamos|precisas|precisa|pedimos|você precisa)(?: .{2,25})?|(?:o teu|o seu|o) perfil(?: .{2,15})?|para (?:essa|esta) (?:vaga|função).{0,30}|quem (?:procuramos|buscamos|és|você é))',
      '(?:os |seu |o |teu )?(?:requisitos|perfil|qualificações|habilidades|conhecimentos|experiência|formação|competências|pré-requisitos|exigências|aptidões)(?: (?:necessári[oa]s|obrigatóri[oa]s|exigid[oa]s|técnic[oa]s|mínim[oa]s|desejad[oa]|e (?:experiência|qualificações|requisitos|habilidades|competências|conhecimentos)|do candidato|profissional|pretendido|essenciais))*|(?:quem (?:você é|procuramos|és tu)|o que (?:procuramos|buscamos|esperamos|precisa|você precisa)(?: (?:de você|ter|saber))*|perícia técnica necessária|buscamos|procuramos|sobre você)',
    ],
    preferred: [
      '(?:(?:será|serão|é) .{2,20}(?:diferencia(?:l|is)|valorizad[oa]s?)|diferencia(?:l|is)(?: .{2,15})?|(?:requisitos )?desejáve(?:l|is)|valorizamos(?: também)?|fatores preferenciais)',
      '(?:diferenciais|desejáveis|desejável|será um diferencial|diferencial|nice to have|valorizamos|preferencial|requisitos desejáveis|é um plus)',
    ],
    duties: [
      '(?:(?:principais|suas|as tuas) (?:responsabilidades|atividades|funções|tarefas)(?: .{2,20})?|o que (?:vais|vai|irá|você vai) (?:fazer|encontrar)(?: .{2,15})?|descrição (?:da função|das atividades|do cargo)|função|seu (?:papel|desafio)|missão)',
      '(?:as |suas |principais )?(?:responsabilidades|atribuições|atividades|tarefas|funções)(?: (?:principais|e (?:atribuições|responsabilidades|atividades)|do cargo|da função))*|o que (?:você )?(?:fará|vai fazer|vais fazer)|descrição (?:do cargo|da vaga|da função)|sobre a (?:vaga|função)|o papel|seu dia a dia',
    ],
    benefits: [
      'informações adicionais',
      '(?:o que (?:oferecemos|temos para ti|temos para você|te oferecemos)|(?:nossos )?benefícios(?: .{2,20})?|oferta|condições(?: .{2,20})?)',
      '(?:os )?benefícios(?: .{0,30})?|o que (?:oferecemos|nós oferecemos|temos para oferecer)|oferecemos|por que .{2,40}|vantagens',
    ],
    pay: ['(?:salário|remuneração|faixa salarial)(?: .{0,20})?'],
    about: ['(?:sobre (?:nós|a empresa|.{2,30})|quem somos|a empresa|nossa (?:missão|cultura|história))'],
    apply: [
      '(?:como (?:se )?candidatar|candidatura|processo seletivo|inscreva-se|envie-nos .{2,30}|contato|ainda não encontrou .{2,40})',
    ],
    unknown: ['(?:descrição|localização|local|tipo de contrato|sobre a posição|detalhes.{0,20})'],
    outside: [
      '(?:vagas (?:similares|relacionadas|semelhantes|em .{2,30})|outras vagas.{0,30}|compartilhar.{0,20}|comentários|oportunidades na .{2,30})',
    ],
  },
  unmistakable: 'requisitos|responsabilidades|atividades|benefícios|atribuições',
  openers: 'o|quem|seu|suas|por|como|nossos|sobre|você',
  keywords: [
    ['preferred', '\\b(?:diferencia|desejável|desejáveis)'],
    ['required', '\\b(?:requisitos|perfil|qualificações|habilidades|procuramos|conhecimentos)'],
    ['duties', '\\b(?:responsabilidades|atribuições|atividades)'],
    ['benefits', '\\b(?:benefícios|oferecemos)'],
  ],
});
