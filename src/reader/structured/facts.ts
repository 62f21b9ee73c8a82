import type { EmploymentType, Source, Workplace } from '../../posting/reading.ts';
import { EMPLOYMENT_TYPES } from '../../posting/reading.ts';
import type { Structured } from '../context.ts';
import { countryCode } from '../facts/header/places.data.ts';
import { decode, plainText } from './html.ts';
import { nodes, text, type Node } from './node.ts';
import { payOf } from './pay.ts';
import { placesOf } from './places.ts';

/** A JobPosting's properties as the reader wants them. */
export function factsOf(node: Node, source: Source): Structured {
  const company = companyOf(node);
  const places = placesOf(node, company, clean);
  const applicants = nodes(node, 'applicantlocationrequirements')
    .map(place => text(place, 'name', 'addresscountry'))
    .filter(isText);
  return {
    source,
    title: clean(text(node, 'title', 'name', 'jobtitle')),
    company,
    locations: [...new Set(places.map(({ name }) => name))],
    workplace: workplaceOf(node),
    employmentType: employmentOf(node),
    datePosted: isoDate(text(node, 'dateposted', 'datepublished', 'posteddate')),
    validThrough: isoDate(text(node, 'validthrough', 'expires', 'validthru')),
    pay: payOf(node),
    description: describe(node),
    countries: [
      ...new Set(
        [...places.flatMap(({ country }) => country), ...applicants].map(countryCode).filter(isText),
      ),
    ],
  };
}

const isText = (value: string | null): value is string => value !== null && value !== '';

/** Plain text of one line, entities decoded, tags gone. */
function clean(value: string | null): string | null {
  if (!value) return null;
  const plain = plainText(decode(value)).replace(/\s+/g, ' ').trim();
  return plain && plain.length <= 200 ? plain : null;
}

function companyOf(node: Node): string | null {
  const [organization] = nodes(node, 'hiringorganization', 'organization', 'employer');
  const name = organization
    ? text(organization, 'name', 'legalname')
    : text(node, 'hiringorganization', 'organization', 'employer');
  const found = clean(name);
  return found && !/^https?:|^(?:confidential|unknown)$/i.test(found) ? found : null;
}

function workplaceOf(node: Node): Workplace | null {
  const said = [text(node, 'joblocationtype'), text(node, 'workplacetype', 'worklocationtype')].join(' ');
  if (/hybrid/i.test(said)) return 'hybrid';
  if (/telecommut|remote/i.test(said)) return 'remote';
  return /on-?_?site|in[-_ ]?office/i.test(said) ? 'onsite' : null;
}

const KINDS: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'FULL_TIME',
    /full|vollzeit|temps (?:plein|complet)|voltijds?|heltid|kokoaika|täysaika|tempo pieno|tempo (?:inteiro|integral)|(?:jornada|tiempo) complet[oa]|pełny (?:etat|wymiar)|plný úvazek/i,
  ],
  [
    'PART_TIME',
    /part|teilzeit|temps partiel|deeltijds?|deltid|osa-aika|meio período|(?:media|tiempo) (?:jornada|parcial)|część etatu|niepełny|zkrácený úvazek/i,
  ],
  ['CONTRACTOR', /contract|freelance|c2c/i],
  ['TEMPORARY', /temp|seasonal|fixed/i],
  ['INTERN', /intern|praktik|stage/i],
  ['VOLUNTEER', /volunteer/i],
  ['PER_DIEM', /per[-_ ]?diem|prn/i],
];

function employmentOf(node: Node): EmploymentType[] {
  const said = (node.get('employmenttype') ?? [])
    .filter(value => typeof value === 'string')
    .flatMap(value => value.split(/\s*[,;|]\s*/));
  const found = said.flatMap(one => {
    const exact = EMPLOYMENT_TYPES.find(type => type === one.toUpperCase().replace(/[- ]/g, '_'));
    return exact ?? KINDS.filter(([, word]) => word.test(one)).map(([type]) => type);
  });
  return [...new Set(found)];
}

/** The day of an ISO date or date-time; other forms where they are plain ("2025/10/26", "26.10.2025"). */
export function isoDate(value: string | null): string | null {
  if (!value) return null;
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value) ?? /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(value);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const turned = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(value);
  if (turned) return dayOf(Number(turned[3]), Number(turned[2]), Number(turned[1]));
  // "Tue Apr 15 07:00:00 UTC 2025": what a program prints where nobody told it how; the year stands last.
  const printed = /^[A-Z][a-z]{2} ([A-Z][a-z]{2} \d{1,2}) [\d:]+ (?:[A-Z]{2,5}[+\d:-]* )?(\d{4})$/.exec(
    value,
  );
  if (printed) return isoDate(`${printed[1]}, ${printed[2]}`);
  const stamp = /^[A-Z][a-z]{2,8},? |^[A-Z][a-z]{2,8} \d/.test(value)
    ? Date.parse(`${value.replace(/ (?:at )?\d+:.*$/, '')} UTC`)
    : NaN;
  return Number.isNaN(stamp) ? null : new Date(stamp).toISOString().slice(0, 10);
}

/** Null for a day that no calendar has, or that no posting would. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1995 || year > 2100)
    return null;
  return date.toISOString().slice(0, 10);
}

/** All of its prose properties, in the order in which a reader would want them. */
function describe(node: Node): string | null {
  const parts = [
    'description',
    'responsibilities',
    'qualifications',
    'experiencerequirements',
    'educationrequirements',
    'skills',
    'jobbenefits',
  ]
    .map(key => text(node, key))
    .filter(isText)
    .map(plainText);
  const different = parts.filter((part, i) => part && !parts.slice(0, i).some(one => one.includes(part)));
  return different.join('\n').slice(0, 100_000) || null;
}
