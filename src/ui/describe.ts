import type { Reading, Level } from '../posting/reading.ts';
import type { OwnField } from '../posting/saved.ts';
import * as show from '../posting/show.ts';

/** One fact in words. */
export interface Said {
  /** JSON Pointer into the Reading: what a jump and a correction are asked for. */
  readonly fact: string;
  readonly text: string;
  /** Smaller, below it: the page's own words, the same for a year. */
  readonly notes: readonly string[];
  readonly level: Level | null;
}

const said = (
  fact: string,
  text: string,
  notes: readonly string[] = [],
  level: Level | null = null,
): Said => ({
  fact,
  text,
  notes,
  level,
});

const one = (fact: string, value: string | null, notes?: readonly string[]): readonly Said[] =>
  value === null || value === '' ? [] : [said(fact, value, notes)];

const date = (fact: string, iso: string | null, today: string): readonly Said[] => {
  if (iso === null) return [];
  const ago = show.age(iso, today);
  return [said(fact, ago === '' ? show.showDate(iso) : `${show.showDate(iso)} · ${ago}`)];
};

/** How each field of a Reading is put into words. `today`: ISO date that ages count from. */
export const DESCRIBE: Readonly<Record<OwnField, (reading: Reading, today: string) => readonly Said[]>> = {
  title: ({ title }) => one('/title', title),
  company: ({ company }) => one('/company', company),
  locations: ({ locations }) => locations.map((place, i) => said(`/locations/${i}`, place)),
  workplace: ({ workplace }) => one('/workplace', workplace && show.showWorkplace(workplace)),
  employmentType: ({ employmentType }) =>
    employmentType.map((type, i) => said(`/employmentType/${i}`, show.showEmployment(type))),
  datePosted: ({ datePosted }, today) => date('/datePosted', datePosted, today),
  validThrough: ({ validThrough }, today) => date('/validThrough', validThrough, today),
  pay: ({ pay }) => pay.map((range, i) => said(`/pay/${i}`, show.showPay(range), payNotes(range))),
  requirements: ({ requirements }) =>
    requirements.map(({ text, level }, i) => said(`/requirements/${i}`, text, [], level)),
  experience: ({ experience }) =>
    experience.map((years, i) => said(`/experience/${i}`, show.showExperience(years))),
  education: ({ education }) => one('/education', education && show.showEducation(education)),
  skills: ({ skills }) => skills.map(({ name, level }, i) => said(`/skills/${i}`, name, [], level)),
  conditions: ({ conditions }) =>
    show.CONDITION_NAMES.filter(name => conditions[name] !== null && conditions[name] !== undefined).map(
      name => said(`/conditions/${name}`, show.showCondition(name, conditions[name])),
    ),
};

/** What could make or break it and is not said. */
export const silentConditions = ({ conditions }: Reading): readonly string[] =>
  show.CONDITION_NAMES.filter(name => conditions[name] === null || conditions[name] === undefined).map(name =>
    show.conditionLabel(name).toLowerCase(),
  );

function payNotes(range: Reading['pay'][number]): readonly string[] {
  const perYear = show.payPerYear(range);
  const written = range.quote !== '' && range.quote !== show.showPay(range) ? [`“${range.quote}”`] : [];
  return [
    ...(range.about ? [range.about] : []),
    ...written,
    ...(perYear === null ? [] : [`full time: ${perYear}`]),
  ];
}

interface Shown {
  readonly id: string;
  readonly field: OwnField;
  readonly label: string;
  readonly keep: (said: Said) => boolean;
}

const whole = (field: OwnField, label: string): Shown => ({ id: field, field, label, keep: () => true });
const atLevel = (field: OwnField, label: string, wanted: Level): Shown => ({
  id: wanted,
  field,
  label,
  keep: ({ level }) => level === wanted,
});

/** The sections in the order they are shown. Requirements stand in two of them. */
export const LABELS: readonly Shown[] = [
  whole('title', 'Title'),
  whole('company', 'Company'),
  whole('pay', 'Pay'),
  whole('locations', 'Places'),
  whole('workplace', 'Workplace'),
  whole('employmentType', 'Type'),
  whole('datePosted', 'Posted'),
  whole('validThrough', 'Closes'),
  whole('experience', 'Years'),
  whole('education', 'Education'),
  whole('conditions', 'Conditions'),
  atLevel('requirements', 'Required', 'required'),
  atLevel('requirements', 'Preferred', 'preferred'),
  whole('skills', 'Skills'),
];
