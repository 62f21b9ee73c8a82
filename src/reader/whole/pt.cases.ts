import type { WholeCase } from './notation.ts';

/** Whole postings in Portuguese, of Brazil and of Portugal. */
export const portuguese: readonly WholeCase[] = [
  {
    why: 'Brazil: CLT pay, mandatory and desirable requirements, allowances with figures',
    page: `
# Analista de Sistemas Pleno
São Paulo/SP · Regime CLT · Salário: R$ 8.000,00
Responsabilidades e atribuições
- Levantar requisitos com as áreas de negócio
- Apoiar a equipe de testes
Requisitos e qualificações
- Ensino superior completo em Sistemas de Informação ou áreas afins{+}
- Experiência com SQL Server e Power BI{+}
- Inglês intermediário{+}
Desejável:
- Certificação ITIL{~}
- Vivência com metodologias ágeis{~}
Informações adicionais
- Vale-refeição de R$ 35,00 por dia
- Plano de saúde Unimed
- PLR de até 2 salários
`,
    pay: ['8000 BRL MONTH'],
    experience: [],
    education: 'bachelor',
    skills: ['SQL Server', 'Power BI', 'Inglês', '~ITIL'],
    conditions: { bonus: true },
  },
  {
    why: 'Brazil: a contractor of one’s own firm, by the hour',
    page: `
# Desenvolvedor(a) React Native Sênior (PJ)
100% remoto · PJ · R$ 90 a R$ 120 por hora
** O que buscamos
• Mínimo de 5 anos de experiência com desenvolvimento mobile{+}
• Domínio de React Native e TypeScript{+}
** Diferenciais
• Experiência com GraphQL{~}
• Inglês avançado{~}
`,
    pay: ['90-120 BRL HOUR'],
    experience: ['5-'],
    education: null,
    skills: ['React Native', 'TypeScript', '~GraphQL', '~Inglês'],
    conditions: {},
  },
  {
    why: 'Brazil: an industry post with shifts, licence with category, schooling',
    page: `
# Operador de Empilhadeira
REQUISITOS
Ensino médio completo;{+}
Curso de operador de empilhadeira atualizado;{+}
CNH categoria B;{+}
Experiência comprovada em carteira de no mínimo 1 ano na função.{+}
BENEFÍCIOS
Vale-transporte; Cesta básica de R$ 250,00; Seguro de vida de R$ 50.000,00.
Salário a combinar. Horário: segunda a sábado, das 6h às 14h20.
`,
    pay: [],
    experience: ['1-'],
    education: 'high school',
    skills: ['operador de empilhadeira'],
    conditions: { driversLicense: 'required' },
  },
  {
    why: 'Portugal: gross monthly pay, "valorizamos", meal card',
    page: `
# Técnico de Contabilidade (m/f)
Empresa do setor têxtil, em Guimarães, recruta para reforço da equipa.
Perfil:
- Licenciatura em Contabilidade ou Gestão{+}
- Experiência mínima de 2 anos em gabinete de contabilidade{+}
- Conhecimentos do software Primavera{+}
- Certificação da OCC (preferencial){~}
Oferecemos:
- Vencimento base de 1.350€ brutos mensais
- Subsídio de alimentação de 9,60€/dia em cartão
- Formação contínua
`,
    pay: ['1350 EUR MONTH'],
    experience: ['2-'],
    education: 'bachelor',
    skills: ['Primavera', '~OCC'],
    conditions: {},
  },
  {
    why: 'Portugal: a hotel, in sentences',
    page: `
# Rececionista de Hotel – Turno da noite
## O que procuramos
Procuramos alguém com o 12.º ano e formação na área da hotelaria.{+} Deve falar inglês e espanhol fluentemente.{+} É obrigatória a experiência prévia com o sistema Opera.{+} Conhecimentos de alemão serão valorizados.{~}
## O que oferecemos
Salário entre 950€ e 1.100€ por mês, alojamento e refeições incluídas.
`,
    pay: ['950-1100 EUR MONTH'],
    experience: [],
    education: 'high school',
    skills: ['inglês', 'espanhol', 'Opera', '~alemão'],
    conditions: {},
  },
];
