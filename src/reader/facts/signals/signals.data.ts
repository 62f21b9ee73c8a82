/** What gives a signal away, per language. Each pattern matches the words to show. */
export const SIGNALS: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  en: [
    [
      'agency',
      /\b(?:on behalf of (?:our|a|one of our) clients?|(?:for )?one of our (?:[\w-]+ ){0,3}clients|our client(?:,| is | are | seeks | has | needs | requires )|we are (?:a|an) (?:[\w-]+ ){0,3}(?:staffing|recruitment|recruiting) (?:agency|firm|company)|is acting as an employment agency)/i,
    ],
    [
      'undisclosed employer',
      /\b(?:confidential (?:company|client|employer|search)|company name (?:is )?confidential|undisclosed (?:company|client|employer)|stealth(?:[- ]mode)? (?:startup|start-up|company))/i,
    ],
    [
      'unpaid',
      /\b(?:this is an unpaid|unpaid (?:internship|position|role|opportunity)|commission[- ]only)\b/i,
    ],
    [
      'evergreen',
      /\b(?:talent (?:pool|pipeline|community) (?:posting|requisition)|pipeline requisition|evergreen (?:posting|requisition|role)|for future (?:openings|opportunities))\b/i,
    ],
  ],
  de: [
    [
      'agency',
      /\b(?:im (?:kunden)?auftrag (?:unseres|eines) kunden|für (?:unseren|einen unserer) kunden|unser (?:mandant|kunde)(?:,| ist | sucht )|personaldienstleist\w+|arbeitnehmerüberlassung)/i,
    ],
    ['unpaid', /\bunbezahlte?s? praktikum\b/i],
  ],
  fr: [
    [
      'agency',
      /\b(?:pour (?:le compte de|l.un de nos|un de nos) clients?|notre client(?:,| est | recherche )|cabinet de recrutement|agence d.intérim)/i,
    ],
  ],
  es: [
    [
      'agency',
      /\b(?:para (?:uno de nuestros|nuestro|importante) clientes?|consultora de selección|empresa de trabajo temporal)/i,
    ],
  ],
  nl: [
    [
      'agency',
      /\b(?:voor (?:onze opdrachtgever|een van onze (?:klanten|opdrachtgevers))|onze opdrachtgever (?:is|zoekt)|uitzendbureau)/i,
    ],
  ],
  pt: [
    [
      'agency',
      /\b(?:para (?:um dos nossos|nosso) clientes?|nosso cliente(?:,| é | busca )|consultoria de (?:rh|recrutamento))/i,
    ],
  ],
  it: [
    [
      'agency',
      /\b(?:per (?:un nostro|il nostro|azienda) cliente|agenzia per il lavoro|società di selezione)/i,
    ],
  ],
  pl: [
    ['agency', /\b(?:dla (?:naszego klienta|jednego z naszych klientów)|agencja (?:pracy|zatrudnienia))/i],
  ],
  cs: [['agency', /\b(?:pro (?:našeho klienta|jednoho z našich klientů)|personální agentur\w+)/i]],
  sv: [['agency', /\b(?:för vår kunds räkning|till vår kund|vår kund söker|bemanningsföretag)/i]],
  ja: [['agency', /(?:人材紹介|派遣会社|転職エージェント|クライアント企業)/]],
};
