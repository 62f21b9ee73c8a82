import type { VNode } from 'preact';
import type { Reading } from '../../posting/reading.ts';
import type { Own, OwnField } from '../../posting/saved.ts';
import { EmploymentEditor, WorkplaceEditor } from './choices.tsx';
import { ConditionsEditor } from './conditions.tsx';
import { EducationEditor } from './education.tsx';
import { dayEditor, lineEditor, PlacesEditor, RequirementsEditor, SkillsEditor } from './lines.tsx';
import { PayEditor } from './pay.tsx';
import { fine } from './typed.ts';
import type { EditorProps, Typed } from './typed.ts';
import { YearsEditor } from './years.tsx';

/** One field as the form works with it. */
export interface Field {
  readonly name: string;
  /** The inputs for it, filled with a Reading's value. What is typed comes out as a correction of this field. */
  readonly inputs: (reading: Reading, change: (typed: Typed<Own>) => void) => VNode;
  /** The correction that says "the page does not state this". */
  readonly cleared: Own;
  /** The correction that equals what was read: the worker then takes the field's correction back. */
  readonly asRead: (reading: Reading) => Own;
}

/** Ties an editor to a field, so that what it gives is a correction of that field alone. */
function field<F extends OwnField>(
  key: F,
  name: string,
  Editor: (props: EditorProps<Reading[F]>) => VNode,
  empty: Reading[F],
): Field {
  const own = (value: Reading[F]): Own => ({ [key]: value });
  return {
    name,
    inputs: (reading, change) => (
      <Editor value={reading[key]} change={typed => change(typed.ok ? fine(own(typed.value)) : typed)} />
    ),
    cleared: own(empty),
    asRead: reading => own(reading[key]),
  };
}

export const FIELDS: Readonly<Record<OwnField, Field>> = {
  title: field('title', 'Title', lineEditor('Title'), null),
  company: field('company', 'Company', lineEditor('Company'), null),
  locations: field('locations', 'Places', PlacesEditor, []),
  workplace: field('workplace', 'Workplace', WorkplaceEditor, null),
  employmentType: field('employmentType', 'Employment type', EmploymentEditor, []),
  datePosted: field('datePosted', 'Posted', dayEditor('Posted on'), null),
  validThrough: field('validThrough', 'Closes', dayEditor('Open until'), null),
  pay: field('pay', 'Pay', PayEditor, []),
  requirements: field('requirements', 'Requirements', RequirementsEditor, []),
  experience: field('experience', 'Years of experience', YearsEditor, []),
  education: field('education', 'Education', EducationEditor, null),
  skills: field('skills', 'Skills', SkillsEditor, []),
  conditions: field('conditions', 'Conditions', ConditionsEditor, {}),
};

/** The field that a fact belongs to: "/pay/0" → "pay"; null for what cannot be corrected. */
export function fieldOf(fact: string): OwnField | null {
  const name = fact.split('/')[1] ?? '';
  return Object.hasOwn(FIELDS, name) ? (name as OwnField) : null; // FIELDS has the keys of OwnField
}
