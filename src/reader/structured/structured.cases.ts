/*
 * Structured data as pages really hold it: each block has another defect and still says that Example Pumps seeks a
 * pump fitter. The page around it is headed "Pump Fitter".
 */

export const JOB =
  '"@type":"JobPosting","title":"Pump Fitter","hiringOrganization":{"@type":"Organization","name":"Example Pumps"}';

export const forms: readonly (readonly [why: string, block: string])[] = [
  ['plain', `{${JOB}}`],
  ['array', `[{"@type":"WebSite"},{${JOB}}]`],
  ['@graph', `{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{${JOB}}]}`],
  ['@graph within a list', `[{"@graph":[[{"@type":"BreadcrumbList"}],{${JOB}}]}]`],
  ['nested under mainEntity', `{"@type":"WebPage","mainEntity":{${JOB}}}`],
  ['type list', `{${JOB.replace('"JobPosting"', '["JobPosting","Thing"]')}}`],
  ['type as address', `{${JOB.replace('"JobPosting"', '"http://schema.org/JobPosting"')}}`],
  ['type without its sign', `{${JOB.replace('@type', 'type')}}`],
  [
    'PascalCase keys',
    `{"@type":"JobPosting","Title":"Pump Fitter","HiringOrganization":{"Name":"Example Pumps"}}`,
  ],
  ['name for title', `{"@type":"JobPosting","name":"Pump Fitter","hiringOrganization":"Example Pumps"}`],
  ['jobTitle for title', `{"@type":"JobPosting","jobTitle":"Pump Fitter","employer":"Example Pumps"}`],
  ['an empty title beside a name', `{${JOB.replace('"title":', '"title":"","name":')}}`],
  ['CDATA', `//<![CDATA[\n{${JOB}}\n//]]>`],
  ['CDATA without slashes', `<![CDATA[{${JOB}}]]>`],
  ['CDATA in comments', `/*<![CDATA[*/{${JOB}}/*]]>*/`],
  ['HTML comment', `<!-- {${JOB}} -->`],
  ['entities', `{${JOB}}`.replaceAll('"', '&quot;')],
  ['numbered entities', `{${JOB}}`.replaceAll('"', '&#34;')],
  ['line break in a string', `{${JOB},"description":"one\ntwo"}`],
  ['Windows line break in a string', `{${JOB},"description":"one\r\ntwo"}`],
  ['tab in a string', `{${JOB},"description":"one\ttwo"}`],
  ['other control character', `{${JOB},"description":"one\u0001two"}`],
  ['comma too many', `{${JOB},}`],
  ['comma too many in a list', `{${JOB},"employmentType":["FULL_TIME",]}`],
  ['two commas', `{${JOB},,"url":"x"}`],
  ['comma missing between properties', `{${JOB}\n"url":"x"}`],
  ['comma missing behind an object', `{${JOB},"identifier":{"value":1}\n"url":"x"}`],
  ['comma missing behind a number', `{${JOB},"totalJobOpenings":2\n"url":"x"}`],
  ['comma missing between objects', `[{"@type":"WebSite"}{${JOB}}]`],
  ['\\$', `{${JOB},"description":"pays \\$20"}`],
  ["\\'", `{${JOB},"description":"it\\'s"}`],
  ['\\ before a line break', `{${JOB},"description":"one\\\ntwo"}`],
  ['quotes in a string', `{${JOB},"description":"the "best" pumps","url":"x"}`],
  ['semicolon behind', `{${JOB}};`],
  ['byte order mark', `\uFEFF{${JOB}}`],
  ['entities in the title', `{${JOB.replace('Pump Fitter', 'Pump&nbsp;Fitter')}}`],
  ['markup in the title', `{${JOB.replace('Pump Fitter', '<b>Pump Fitter</b>')}}`],
  [
    'organization in a list',
    `{${JOB.replace(/"hiringOrganization":(\{.*\})$/, '"hiringOrganization":[$1]')}}`,
  ],
];

/** Titles of JSON-LD jobs → the one whose title the page (headed "Pump Fitter", address …/pump-fitter) is about. */
export const choices: readonly (readonly [why: string, titles: readonly string[], is: string | null])[] = [
  ['the only one', ['Pump Fitter'], 'Pump Fitter'],
  [
    'the only one, with more words',
    ['Pump Fitter (m/f/d) - Night Shift'],
    'Pump Fitter (m/f/d) - Night Shift',
  ],
  ['the only one, about another job', ['Baker'], null],
  ['the only one, a like job', ['Boiler Fitter'], null],
  ['one of two', ['Baker', 'Pump Fitter'], 'Pump Fitter'],
  ['the exact one of two', ['Boiler Fitter', 'Pump Fitter'], 'Pump Fitter'],
  ['a list of others', ['Baker', 'Cook', 'Welder'], null],
  ['the same twice', ['Pump Fitter', 'Pump Fitter'], 'Pump Fitter'],
  ['without a title', [''], ''],
];

export const places: readonly (readonly [property: string, is: readonly string[]])[] = [
  ['"jobLocation":"Graz"', ['Graz']],
  ['"jobLocation":["Graz","Linz"]', ['Graz', 'Linz']],
  ['"jobLocation":"Graz|Linz; Wien"', ['Graz', 'Linz', 'Wien']],
  ['"jobLocation":{"address":"Graz ~ Linz"}', ['Graz', 'Linz']],
  ['"jobLocation":{"address":{"addressLocality":"Graz | Linz"}}', ['Graz', 'Linz']],
  [
    '"jobLocation":{"address":{"addressLocality":"Graz, Linz, Wels, Steyr, Enns"}}',
    ['Graz', 'Linz', 'Wels', 'Steyr', 'Enns'],
  ],
  ['"jobLocation":{"address":{"addressLocality":"Old Town, Graz, Styria"}}', ['Old Town, Graz, Styria']],
  ['"jobLocation":{"address":{"addressLocality":"Graz","addressCountry":"AT"}}', ['Graz, AT']],
  [
    '"jobLocation":[{"address":{"addressLocality":"Graz"}},{"address":{"addressLocality":"Linz"}}]',
    ['Graz', 'Linz'],
  ],
  ['"jobLocation":{"address":[{"addressLocality":"Graz"},{"addressLocality":"Linz"}]}', ['Graz', 'Linz']],
  [
    '"jobLocation":{"address":{"addressLocality":"Graz","addressCountry":{"@type":"Country","name":"Austria"}}}',
    ['Graz, Austria'],
  ],
  ['"jobLocation":{"address":{"addressLocality":"Toledo, OH","addressRegion":"OH"}}', ['Toledo, OH']],
  ['"jobLocation":{"addressLocality":"Graz"}', ['Graz']],
  ['"jobLocation":{"name":"Graz"}', ['Graz']],
  ['"jobLocation":{"name":"Example Pumps"}', []],
  ['"jobLocation":"Example Pumps"', []],
  ['"jobLocation":{"address":{"addressLocality":"Example Pumps","addressCountry":"AT"}}', ['AT']],
  ['"jobLocation":[]', []],
  ['"jobLocation":""', []],
  ['"jobLocation":{"address":{"addressLocality":null}}', []],
];

export const pays: readonly (readonly [property: string, is: readonly string[]])[] = [
  [
    '"baseSalary":{"currency":"EUR","value":{"minValue":40000,"maxValue":50000,"unitText":"YEAR"}}',
    ['40000–50000 EUR YEAR'],
  ],
  ['"baseSalary":{"currency":"EUR","value":{"value":"20.50","unitText":"HOUR"}}', ['20.5–20.5 EUR HOUR']],
  ['"baseSalary":{"currency":"EUR","value":3000,"unitText":"MONTH"}', ['3000–3000 EUR MONTH']],
  [
    '"baseSalary":{"currency":"EUR","unitText":"YEAR","value":{"minValue":40000.0,"maxValue":50000.5}}',
    ['40000–50000.5 EUR YEAR'],
  ],
  ['"baseSalary":{"currency":"EUR","value":{"minValue":40000,"unitText":"YEAR"}}', ['40000–null EUR YEAR']],
  [
    '"baseSalary":{"currency":"USD","minValue":"55,000","maxValue":"65,000.00","unitText":"yearly"}',
    ['55000–65000 USD YEAR'],
  ],
  ['"baseSalary":"40000-50000","salaryCurrency":"GBP"', ['40000–50000 GBP null']],
  ['"baseSalary":55000.0', ['55000–55000 null null']],
  ['"baseSalary":{"currency":"USD","value":{"minValue":0,"maxValue":0}}', []],
  [
    '"baseSalary":{"currency":"USD","value":{"minValue":70000,"maxValue":60000,"unitText":"YEAR"}}',
    ['60000–70000 USD YEAR'],
  ],
  [
    '"baseSalary":[{"currency":"USD","value":{"minValue":20,"maxValue":30,"unitText":"HOUR"}}]',
    ['20–30 USD HOUR'],
  ],
  ['"baseSalary":null', []],
  ['"baseSalary":""', []],
  ['"baseSalary":"competitive"', []],
];

export const employments: readonly (readonly [property: string, is: readonly string[]])[] = [
  ['"employmentType":["FULL_TIME","CONTRACTOR"]', ['FULL_TIME', 'CONTRACTOR']],
  ['"employmentType":"Full-time, Part-time"', ['FULL_TIME', 'PART_TIME']],
  ['"employmentType":"full time"', ['FULL_TIME']],
  ['"employmentType":["["FULL_TIME"]"]'.replace('["["', '["').replace('"]"]', '"]'), ['FULL_TIME']],
  ['"employmentType":[]', []],
  ['"employmentType":""', []],
  ['"employmentType":"Vollzeit"', ['FULL_TIME']],
  ['"employmentType":"Kokoaikatyö, Vakinainen"', ['FULL_TIME']],
  ['"employmentType":"Jornada completa"', ['FULL_TIME']],
  ['"employmentType":"Osa-aikainen"', ['PART_TIME']],
];

/** JSON of a page's own state → what it says of its job, null where it is not sure to be about this page's. */
const LONG = 'You mend pumps, keep records of what you mended, and tell the others how you did it. '.repeat(
  3,
);
const STATE = `"title":"Pump Fitter","description":"${LONG}"`;
export const states: readonly (readonly [
  why: string,
  text: string,
  is: { company: string | null; locations?: readonly string[] } | null,
])[] = [
  [
    'names in the wild',
    `{"job":{"jobTitle":"Pump Fitter","descriptionHtml":"<p>${LONG}</p>","company":{"name":"Example Pumps"},"locationName":"Graz"}}`,
    { company: 'Example Pumps', locations: ['Graz'] },
  ],
  [
    'no description, but all else of a job',
    '{"props":{"role":{"title":"Pump Fitter","postedAt":"2026-02-03","workType":"Full-time","employer":"Example Pumps","city":"Graz"},"more":[{"title":"Welder","company":"Example Pumps","city":"Linz"}]}}',
    { company: 'Example Pumps', locations: ['Graz'] },
  ],
  [
    'a card with little of a job',
    '{"role":{"title":"Pump Fitter","employer":"Example Pumps","city":"Graz"}}',
    null,
  ],
  [
    'a card beside the whole job',
    `[{"title":"Pump Fitter","postedAt":"2026-02-03","workType":"Full-time","employer":"Other Pumps","city":"Linz"},{${STATE},"company":"Example Pumps","city":"Graz"}]`,
    { company: 'Example Pumps', locations: ['Graz'] },
  ],
  [
    'separators in names',
    `{"posting":{"job_title":"Pump Fitter","job_description":"${LONG}","company_name":"Example Pumps","city":"Graz"}}`,
    { company: 'Example Pumps', locations: ['Graz'] },
  ],
  [
    'a place as an object',
    `{${STATE},"employer":"Example Pumps","location":{"city":"Graz","country":"Austria"}}`,
    { company: 'Example Pumps', locations: ['Graz, Austria'] },
  ],
  [
    'given to a variable',
    `window.__STATE__ = {"job":{${STATE},"company":"Example Pumps","location":"Graz"}};\nstart("}");`,
    { company: 'Example Pumps', locations: ['Graz'] },
  ],
  [
    'among others',
    `{"jobs":[{"title":"Baker","description":"${LONG}","company":"Oak","location":"Linz"},{${STATE},"company":"Example Pumps","location":"Graz"}]}`,
    { company: 'Example Pumps', locations: ['Graz'] },
  ],
  ['two employers seek the same', twins('9', '8'), null],
  ['two employers, one at this address', twins('fitter-4711', '8'), { company: 'Example Pumps' }],
  ['another job', `{"title":"Baker","description":"${LONG}","company":"Oak","location":"Linz"}`, null],
  ['an article', `{${STATE},"author":"A. Writer"}`, null],
  [
    'a job without a description',
    '{"title":"Pump Fitter","company":"Example Pumps","location":"Graz"}',
    null,
  ],
  ['code', `window.x = {job: {${STATE}}}`, null],
  ['no end', `window.x = {${STATE}`, null],
  ['no JSON', 'null', null],
];

function twins(first: string, second: string): string {
  return `[{"id":"${first}",${STATE},"company":"Example Pumps","location":"Graz"},{"id":"${second}",${STATE},"company":"Oak Pumps","location":"Linz"}]`;
}
