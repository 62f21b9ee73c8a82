import type { WholeCase } from './notation.ts';

/** Whole postings in Czech, as boards, firms and offices of Czechia write them. */
export const czech: readonly WholeCase[] = [
  {
    why: 'a shop: pay by the month with blanks, benefits as a row of words',
    page: `
# Vedoucí prodejny
Brno – Vinohrady | Plný úvazek | 38 000 – 45 000 Kč / měsíc
Co vás čeká
- řízení týmu osmi lidí
- objednávání zboží
Co od vás očekáváme
- ukončené střední vzdělání s maturitou{+}
- minimálně 2 roky praxe v maloobchodu{+}
- samostatnost a spolehlivost{+}
- výhodou je znalost SAP{~}
Co nabízíme
5 týdnů dovolené, stravenky 120 Kč, roční bonus až 30 000 Kč
`,
    pay: ['38000-45000 CZK MONTH'],
    experience: ['2-'],
    education: 'high school',
    skills: ['~SAP'],
    conditions: { bonus: true },
  },
  {
    why: 'tech: English words among the Czech, contract by the day',
    page: `
# DevOps specialista
** Požadujeme
• Zkušenosti s Kubernetes, Terraform a GitLab CI (alespoň 3 roky){+}
• Angličtina na úrovni B2{+}
** Výhodou
• Certifikace CKA{~}
• Znalost Go nebo Pythonu{~}
** Nabízíme
• IČO: 7 000 – 8 500 Kč / MD, nebo HPP: až 110 000 Kč měsíčně
• 3 dny v týdnu práce z domova
`,
    pay: ['7000-8500 CZK DAY', '-110000 CZK MONTH'],
    experience: ['3-'],
    education: null,
    skills: ['Kubernetes', 'Terraform', 'GitLab CI', 'Angličtina', '~CKA', '~Go', '~Pythonu'],
    misses: { missed: ['~Go', '~Pythonu'], extra: [] },
    conditions: { officeDaysPerWeek: 2 },
  },
  {
    why: 'an office: pay class with a span, prose of law',
    page: `
# Referent/ka odboru životního prostředí
Platová třída: 10 (od 27 460 Kč do 40 300 Kč dle započitatelné praxe)
Předpoklady:
- státní občanství České republiky{+}
- vysokoškolské vzdělání v bakalářském studijním programu{+}
- řidičský průkaz skupiny B{+}
- uživatelská znalost MS Office{+}
K přihlášce připojte životopis a výpis z Rejstříku trestů.
`,
    pay: ['27460-40300 CZK MONTH'],
    experience: [],
    education: 'bachelor',
    skills: ['MS Office'],
    conditions: { driversLicense: 'required', workAuthorization: 'required' },
  },
  {
    why: 'production: hourly wage, licence for welding',
    page: `
# Svářeč CO2
Mzda: 210–240 Kč/hod. + příplatky za směny
POŽADAVKY
- platný svářečský průkaz{+}
- čtení výkresové dokumentace{+}
- praxe v oboru min. 1 rok{+}
NABÍZÍME
- náborový příspěvek 20 000 Kč
- závodní stravování za 35 Kč
`,
    pay: ['210-240 CZK HOUR'],
    experience: ['1-'],
    education: null,
    skills: ['svářečský průkaz'],
    conditions: {},
  },
  {
    why: 'care: sentences under a heading',
    page: `
# Všeobecná sestra – lůžkové oddělení
## Koho hledáme
Hledáme sestru s odbornou způsobilostí podle zákona č. 96/2004 Sb.{+} Praxe v oboru je výhodou.{~} Důležitý je pro nás vlídný přístup k pacientům.{+}
## Plat
Nástupní plat od 42 000 Kč hrubého, náborový bonus 100 000 Kč.
`,
    pay: ['42000- CZK MONTH'],
    experience: [],
    education: null,
    skills: [],
    conditions: { bonus: true },
  },
];
