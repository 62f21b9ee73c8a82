import { cueWords } from '../words.ts';

/** What Portuguese sentences give away. */
export const cues = cueWords({
  anywhere: [
    '(?:mínimo|pelo menos|mais)(?: de)? \\d.{0,8}anos?.{0,20}experiência|\\d\\+? anos? (?:\\p{L}+ ){0,2}de experiência|experiência (?:mínima |prévia )?(?:de|mínima) \\d',
    '(?:é útil|é necessári[oa]|é obrigatóri[oa]|exige-se|requer-se|deve (?:ter|possuir)|imprescindível|(?:você|tu) (?:tem|tens|possui|deve)(?!\\p{L}).{0,60}(?:experiência|conhecimento|inglês|formação))',
    '(?:é|são|será|serão) (?:\\p{L}+ ){0,2}(?:um plus|uma mais-valia|um diferencial|desejáve(?:l|is)|obrigatóri[oa]s?|necessári[oa]s?|valorizad[oa]s?)[.!]?$',
    '(?:buscamos|procuramos) (?:\\p{L}+ ){0,6}(?:com|que tenha)(?!\\p{L})',
  ],
  starts: [
    '(?:bo[ma]s? |boas |excelentes? |ampl[ao] |sólid[oa]s? |pelo menos |mínimo |uma |um |com |ter |possuir )*(?:experiência|conhecimentos?|domínio|níve(?:l|is)|capacidade|habilidades?|formação|inglês|espanhol|disponibilidade|compreensão|fluência|fluente|graduação|ensino|saber|vivência|pro-?atividade|licenciatura|curso|carta de condução|cnh|gosto|facilidade|responsabilidade|organização|superior completo|12\\.º ano|domíni)(?!\\p{L})',
    '(?:você (?:tem|é|sabe|possui|gosta)|tens|és|gostas|sabes)(?!\\p{L})',
  ],
  preferred: [
    '(?:desejáve(?:l|is)|desejad[oa]|diferencia(?:l|is)|um plus|uma mais-valia|é útil|ajuda|preferencial(?:mente)?|de preferência|não (?:é |são )?(?:obrigatóri[oa]s?|necessári[oa]s?|indispensáve(?:l|is)|imprescindíve(?:l|is)|um requisito)|valoriza-se|(?:é|são|será|serão) valorizad[oa]s?|valorizamos|preferível|opcional)(?!\\p{L})',
  ],
  required: ['(?<!não (?:é |são )?)(?:obrigatóri[oa]|necessári[oa]|indispensável|imprescindível)(?!\\p{L})'],
  leads: [
    ['preferred', '(?:diferencia|desejáve|valoriza)'],
    ['benefits', '(?:oferecemos|benefícios)'],
    ['duties', '(?:responsabilidades|atividades|atribuições|você vai|irás|será responsável)'],
    ['required', '(?:requisitos|buscamos|procuramos|perfil|experiência|precisa)'],
  ],
  breaks: [
    ['pay', '(?:salário|remuneração|faixa salarial)'],
    ['legal', '(?:igualdade de oportunidades|deficiência|discriminação|dados pessoais)'],
    ['benefits', '(?:oferecemos|vale[- ](?:refeição|alimentação|transporte)|plano de saúde|férias)'],
    ['apply', '(?:candidat(?:e-se|a-te)|envie|seu currículo|teu cv|processo seletivo|inscreva)'],
    ['about', '(?:somos (?:uma|um)|nossa (?:empresa|missão)|nosso time|junte-se)'],
  ],
  never: [
    '^(?:oferecemos|somos|noss[ao]s? |candidat(?:e|ar)|envie |(?:modelo|regime|local|horário) de trabalho|regime (?:híbrido|presencial|remoto|misto)|localidade|tipo de (?:contrato|vaga))',
    '(?:igualdade de oportunidades)',
  ],
  binders:
    'e|ou|o|a|os|as|um|uma|de|do|da|dos|das|em|no|na|nos|nas|com|para|por|pelo|pela|ao|à|seu|sua|nosso|nossa|que|como|sem|sobre|entre',
  abbreviations: 'sr|sra|dr|etc|ex|aprox|mín|máx|art|núm|tel|av|n',
});
