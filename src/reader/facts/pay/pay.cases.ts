import type { Structured } from '../../context.ts';
import type { Note } from '../../testing.ts';

/** A page as lines (see `pageOf`), what its data says, and the pay that it offers, as in `english.cases.ts`. */
export interface PageCase {
  readonly name: string;
  readonly lines: readonly Note[] | string;
  readonly offers: string;
  readonly url?: string;
  readonly lang?: string;
  readonly structured?: Partial<Structured>;
  /** Lines that are not the posting's own. */
  readonly outside?: readonly number[];
  readonly conflicts?: number;
  /** The quote of the first offer. */
  readonly quote?: string;
}

const data = (
  min: number | null,
  max: number | null,
  currency: string,
  unit: 'YEAR' | 'HOUR' | 'MONTH' | null,
) => ({
  pay: [{ min, max, currency, unit, quote: '' }],
});

export const PAGES: readonly PageCase[] = [
  {
    name: 'Chinese: thousands without a sign are by the month, above what a month pays elsewhere',
    lines: ['# 面包师', '薪资范围：35-60K', '职责', '- 每天早上烤面包', '要求', '- 两年以上经验'],
    offers: '35000–60000 CNY MONTH',
    lang: 'zh',
  },
  {
    name: 'Chinese: ten thousands before a comma are by the year',
    lines: ['# 面包师', '薪资福利待遇：30-45w，面试后定', '职责', '- 每天早上烤面包'],
    offers: '300000–450000 CNY YEAR',
    lang: 'zh',
  },
  {
    name: 'Chinese: a bare U is a dollar',
    lines: ['# 面包师', '薪水 9000 U', '职责', '- 每天早上烤面包'],
    offers: '9000–9000 USD MONTH',
    lang: 'zh',
  },
  {
    name: 'figures under a heading that calls them an example',
    lines: [
      '# Pompmonteur',
      '## Wat verdien je?',
      '- 3.400 euro bruto salaris per maand',
      '## Rekenvoorbeeld',
      'Je werkt 18 dagen à 90 euro per uur voor een klant.',
      '- Totaal: 9.100 euro bruto beloning per maand',
    ],
    offers: '3400–3400 EUR MONTH',
    lang: 'nl',
  },
  {
    name: 'a label in the cell before',
    lines: 'Salary | £40,000 – £45,000 per annum',
    offers: '40000–45000 GBP YEAR',
    quote: '£40,000 – £45,000 per annum',
  },
  { name: 'a label with the unit', lines: 'Salary (per hour) | £13.20', offers: '13.2–13.2 GBP HOUR' },
  { name: 'a heading as the label', lines: '# Clerk\n## Pay\n$52,000', offers: '52000–52000 USD YEAR' },
  { name: 'a bold line as the label', lines: '** Compensation\n$21 - $24', offers: '21–24 USD HOUR' },
  {
    name: 'a line with a colon as the label',
    lines: 'Annual salary:\n54,000 - 61,500',
    offers: '54000–61500 ? YEAR',
  },
  {
    name: 'a plain line that names pay',
    lines: 'ANNUAL SALARY\n$85,100 to $124,400',
    offers: '85100–124400 USD YEAR',
  },
  {
    name: 'a small sum on top of pay',
    lines: '## Pay\n$24.00 - $29.00 per hour, plus $1.75 for the late turn.',
    offers: '24–29 USD HOUR',
  },
  { name: 'a label that names other money', lines: 'Bonus | $10,000 - $20,000', offers: '' },
  {
    name: 'a label of something else',
    lines: 'Contract length | 12 months\n$25-$30/Hour',
    offers: '25–30 USD HOUR',
  },
  {
    name: 'the ends in cells of their own',
    lines: 'Minimum salary | €42,000\nMaximum salary | €49,000',
    offers: '42000–49000 EUR YEAR',
  },
  {
    name: 'a column for each end',
    lines:
      '## Hourly pay by site\nSite | Minimum | Maximum\nNorth yard | $21.50/hr | $26.00/hr\nSouth yard | $23.10/hr | $28.40/hr',
    offers: '21.5–26 USD HOUR;23.1–28.4 USD HOUR',
    quote: '$21.50/hr',
  },
  {
    name: 'a column for each end and one for the middle',
    lines:
      '## Salary\nGrade | Min | Midpoint | Max\nLevel 2 | $61,000 a year | $68,000 a year | $75,000 a year',
    offers: '61000–75000 USD YEAR',
  },
  {
    name: 'columns of other money',
    lines: '## Tuition refunds\nYears | Minimum | Maximum\nOne | $1,200 | $2,400',
    offers: '',
  },
  {
    name: 'the ends named in one line',
    lines: 'Posted Min Pay Rate USD $58,180.90/Yr. Posted Max Pay Rate USD $96,970.20/Yr.',
    offers: '58180.9–96970.2 USD YEAR',
  },
  {
    name: 'the ends in small blocks with a dash between',
    lines: ['# Analyst', 'Annual salary range', '$156,000', '—', '$193,000 USD', 'Benefits follow.'],
    offers: '156000–193000 USD YEAR',
    quote: '$156,000',
  },
  {
    name: 'two small blocks without a dash',
    lines: ['Salary:', '$156,000', '12,000 people'],
    offers: '156000–156000 USD YEAR',
  },
  {
    name: 'once in the header, once in the text',
    lines: '# Welder\n$24 - $29 an hour\nWe are hiring.\nPay: $24.00 - $29.00 per hour',
    offers: '24–29 USD HOUR',
    quote: '$24 - $29 an hour',
  },
  {
    name: 'by the year and by the hour',
    lines: 'Pay: $52,000 per year ($25.00 per hour)',
    offers: '52000–52000 USD YEAR',
  },
  {
    name: 'a range and the point in it that is aimed at',
    lines: 'Salary: €52,000 - €61,000 (we aim at €55,000)',
    offers: '52000–61000 EUR YEAR',
  },
  {
    name: 'a range for each place',
    lines: 'Pay by place\nOhio | $70,000 - $80,000\nNew Jersey | $78,000 - $91,000',
    offers: '70000–80000 USD YEAR;78000–91000 USD YEAR',
  },
  {
    name: 'another job’s pay',
    lines:
      '# Welder\nPay: $24 - $29 per hour\n## Similar jobs\n- Fitter $21 - $23 an hour\n- Plumber $80,000 - $95,000',
    outside: [2, 3, 4],
    offers: '24–29 USD HOUR',
  },
  {
    name: 'a header that was taken for foreign with its title',
    lines:
      '# Roofer (m/w/d)\n€ 18 – 24 / Stunde\nVollzeit\n## Deine Aufgaben\n- Dächer decken\n- Bleche biegen',
    outside: [0, 1, 2],
    offers: '18–24 EUR HOUR',
  },
  {
    name: 'cards of other jobs that nothing announces',
    lines: [
      { kind: 'heading', depth: 1, text: 'Welder' },
      'Pay: $24 - $29 per hour',
      { kind: 'heading', depth: 3, text: 'Fitter', linked: 1 },
      '$21 - $23 an hour',
      { kind: 'heading', depth: 3, text: 'Plumber', linked: 1 },
      '$80,000 - $95,000',
    ],
    offers: '24–29 USD HOUR',
  },
  { name: 'a board’s estimate', lines: '$80,000 - $95,000 (Jobs R Us est.)\nA fine job.', offers: '' },
  {
    name: 'an estimate that the line below disowns',
    lines:
      'Estimated: $80K - $95K a year\nOur own guess from other adverts. It was not provided by the employer.',
    offers: '',
  },
  {
    name: 'an employer’s estimate',
    lines: 'Estimated pay range: $80,000 - $95,000',
    offers: '80000–95000 USD YEAR',
  },
  { name: 'a salary estimate by its label', lines: 'Salary estimate | $80,000 - $95,000', offers: '' },
  // Which dollar, which crown
  {
    name: 'a dollar on an Australian address',
    lines: 'Salary: $90,000',
    url: 'https://jobs.example.com.au/1',
    offers: '90000–90000 AUD YEAR',
  },
  {
    name: 'a dollar on an address for Canada',
    lines: 'Salary: $90,000',
    url: 'https://ca.jobs.example/1',
    offers: '90000–90000 CAD YEAR',
  },
  {
    name: 'a dollar in Toronto',
    lines: 'Toronto, ON\nSalary: $90,000 - $99,000',
    offers: '90000–99000 CAD YEAR',
  },
  {
    name: 'a dollar in Auckland',
    lines: 'Auckland, New Zealand\nSalary: $90,000 - $99,000',
    offers: '90000–99000 NZD YEAR',
  },
  {
    name: 'a dollar where the data names Singapore',
    lines: 'Salary: $6,000 per month',
    structured: { countries: ['SG'] },
    offers: '6000–6000 SGD MONTH',
  },
  { name: 'a dollar in Austin', lines: 'Austin, TX\nSalary: $90,000', offers: '90000–90000 USD YEAR' },
  {
    name: 'a crown on a Norwegian page',
    lines: 'Årslønn: 620 000 kr',
    lang: 'nb',
    offers: '620000–620000 NOK YEAR',
  },
  {
    name: 'a crown on a Danish address',
    lines: 'Løn: 34.000 kr. pr. måned',
    url: 'https://job.example.dk/1',
    lang: 'da',
    offers: '34000–34000 DKK MONTH',
  },
  {
    name: 'a yen sign on a Chinese page',
    lines: '月薪 ¥20,000-35,000',
    lang: 'zh',
    offers: '20000–35000 CNY MONTH',
  },
  {
    name: 'no sign, and figures that are no pay in the page’s currency',
    lines: 'Salary: 22k-26k net',
    url: 'https://jobs.example.jp/1',
    offers: '22000–26000 ? YEAR',
  },
  {
    name: 'no sign at all on a British address',
    lines: 'Salary: 31,000 - 34,000',
    url: 'https://jobs.example.co.uk/1',
    offers: '31000–34000 GBP YEAR',
  },
  // Text and markup
  {
    name: 'only in the data',
    lines: '# Clerk\nCome and join us.',
    structured: data(50000, 60000, 'USD', 'YEAR'),
    offers: '50000–60000 USD YEAR',
    quote: '',
  },
  {
    name: 'the same in both',
    lines: 'Pay: $50,000 - $60,000',
    structured: data(50000, 60000, 'USD', 'YEAR'),
    offers: '50000–60000 USD YEAR',
    quote: '$50,000 - $60,000',
    conflicts: 0,
  },
  {
    name: 'the data knows the currency',
    lines: 'Pay: $50,000 - $60,000',
    structured: data(50000, 60000, 'CAD', 'YEAR'),
    offers: '50000–60000 CAD YEAR',
  },
  {
    name: 'the data knows that it is pay',
    lines: 'What we think: $4,500 - $5,500',
    structured: data(4500, 5500, 'USD', 'MONTH'),
    offers: '4500–5500 USD MONTH',
  },
  {
    name: 'they differ',
    lines: 'Pay: $50,000 - $60,000',
    structured: data(70000, 80000, 'USD', 'YEAR'),
    offers: '50000–60000 USD YEAR',
    conflicts: 1,
  },
  { name: 'zeros in the data', lines: '# Clerk', structured: data(0, 0, 'USD', 'YEAR'), offers: '' },
  {
    name: 'a wrong unit in the data',
    lines: '# Clerk',
    structured: data(50000, 60000, 'USD', 'HOUR'),
    offers: '50000–60000 USD YEAR',
  },
];
