import type {
  ConditionName,
  Conditions,
  Degree,
  Education,
  EmploymentType,
  Experience,
  Pay,
  Unit,
  Workplace,
} from './reading.ts';

/*
 * How facts are put into words, for the card, the popup and the CSV alike. Figures are written one way whatever
 * the browser's language, since the words around them are English.
 */

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  YEAR: 'a year',
  PROJECT: 'for the project',
};

/** Working units in a year: 52 weeks of five days of eight hours. A project has no year. */
const A_YEAR: Readonly<Record<Unit, number | null>> = {
  HOUR: 2080,
  DAY: 260,
  WEEK: 52,
  MONTH: 12,
  YEAR: 1,
  PROJECT: null,
};

const KIND_WORDS = { base: '', ote: ' (on-target earnings)', total: ' (total pay)' } as const;

/**
 * An amount in digits, thousands parted. Not by `Intl.NumberFormat`: the first one that a page makes takes some 20 ms of
 * its thread.
 */
const figure = (amount: number): string =>
  amount.toFixed(Number.isInteger(amount) ? 0 : 2).replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',');

function range(min: number | null, max: number | null, currency: string | null): string {
  const money = currency === null ? '' : `${currency} `;
  if (min !== null && max !== null) {
    return min === max ? `${money}${figure(min)}` : `${money}${figure(min)} – ${figure(max)}`;
  }
  if (min !== null) return `from ${money}${figure(min)}`;
  return max === null ? '' : `up to ${money}${figure(max)}`;
}

/**
 * One range in words: "USD 336,000 – 378,000 a year", "from EUR 18.50 an hour", "up to 90,000". Where no figure
 * is known, the page's own words; `about` is left to the caller.
 */
export function showPay(pay: Pay): string {
  const amount = range(pay.min, pay.max, pay.currency);
  if (amount === '') return pay.quote;
  return `${amount}${pay.unit === null ? '' : ` ${UNIT_WORDS[pay.unit]}`}${KIND_WORDS[pay.kind ?? 'base']}`;
}

/** The same range for a full-time year, in whole currency units; null where the unit is unknown or has no year. */
export function yearly(pay: Pay): { readonly min: number | null; readonly max: number | null } | null {
  const times = pay.unit === null ? null : A_YEAR[pay.unit];
  if (times === null || (pay.min === null && pay.max === null)) return null;
  const a = (amount: number | null) => (amount === null ? null : Math.round(amount * times));
  return { min: a(pay.min), max: a(pay.max) };
}

/** "USD 41,600 – 62,400 a year" for pay by the hour, day, week or month; null where a year adds nothing. */
export function payPerYear(pay: Pay): string | null {
  if (pay.unit === 'YEAR') return null;
  const year = yearly(pay);
  return year === null ? null : `${range(year.min, year.max, pay.currency)} ${UNIT_WORDS.YEAR}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "3 Nov 2026" for an ISO 8601 date or time, taken as the day it names; what is no such date comes back as it is. */
export function showDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** A number of days in the largest unit that still says something: days to two weeks, weeks to two months. */
function span(days: number): string {
  if (days < 14) return count(days, 'day');
  if (days < 61) return count(Math.floor(days / 7), 'week');
  if (days < 730) return count(Math.floor(days / 30.44), 'month');
  return count(Math.floor(days / 365.25), 'year');
}

/** How long ago, or how far ahead: "today", "yesterday", "3 days ago", "in 2 weeks". '' where either is no ISO date. */
export function age(iso: string, today: string): string {
  const days = Math.round((Date.parse(today.slice(0, 10)) - Date.parse(iso.slice(0, 10))) / 86_400_000);
  if (Number.isNaN(days)) return '';
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days === -1) return 'tomorrow';
  return days > 0 ? `${span(days)} ago` : `in ${span(-days)}`;
}

const EMPLOYMENT_WORDS: Readonly<Record<EmploymentType, string>> = {
  FULL_TIME: 'Full time',
  PART_TIME: 'Part time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'Per diem',
  OTHER: 'Other',
};
export const showEmployment = (type: EmploymentType): string => EMPLOYMENT_WORDS[type];

const WORKPLACE_WORDS: Readonly<Record<Workplace, string>> = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  onsite: 'On site',
};
export const showWorkplace = (workplace: Workplace): string => WORKPLACE_WORDS[workplace];

/** "5+ years", "3–5 years", "up to 2 years, preferred"; the page's own words where no number is known. */
export function showExperience({ minYears, maxYears, level, quote }: Experience): string {
  const end = level === 'preferred' ? ', preferred' : '';
  if (minYears !== null && maxYears !== null && minYears !== maxYears) {
    return `${minYears}–${maxYears} years${end}`;
  }
  if (minYears !== null && maxYears === null)
    return `${minYears}+ ${minYears === 1 ? 'year' : 'years'}${end}`;
  if (maxYears === null) return quote;
  return `${minYears === null ? 'up to ' : ''}${count(maxYears, 'year')}${end}`;
}

const DEGREE_WORDS: Readonly<Record<Degree, string>> = {
  'high school': 'High school',
  certificate: 'Certificate',
  associate: 'Associate degree',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
  doctorate: 'Doctorate',
  professional: 'Professional degree',
};
export const showDegree = (degree: Degree): string => DEGREE_WORDS[degree];

/** "Bachelor’s degree or equivalent, preferred". */
export const showEducation = ({ degree, level, orEquivalent }: Education): string =>
  `${showDegree(degree)}${orEquivalent ? ' or equivalent' : ''}${level === 'preferred' ? ', preferred' : ''}`;

const CONDITION_LABELS: Readonly<Record<ConditionName, string>> = {
  visaSponsorship: 'Visa sponsorship',
  workAuthorization: 'Work authorisation',
  securityClearance: 'Security clearance',
  travelPercent: 'Travel',
  officeDaysPerWeek: 'Days in the office',
  relocation: 'Relocation',
  equity: 'Equity',
  bonus: 'Bonus',
  driversLicense: 'Driving licence',
};
export const CONDITION_NAMES = Object.keys(CONDITION_LABELS) as readonly ConditionName[]; // the Record's own keys
export const conditionLabel = (name: ConditionName): string => CONDITION_LABELS[name];

/** A condition's value in words, "not stated" where the page is silent. */
function conditionValue(name: ConditionName, value: Conditions[ConditionName]): string {
  if (value === null || value === undefined) return 'not stated';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return name === 'travelPercent' ? travel(value) : `${value} a week`;
  return value === 'refused' ? 'not offered' : value;
}

const travel = (percent: number): string => (percent === 0 ? 'none' : `${percent}% of the time`);

/** "Visa sponsorship: not offered". */
export const showCondition = (name: ConditionName, value: Conditions[ConditionName]): string =>
  `${conditionLabel(name)}: ${conditionValue(name, value)}`;
