import type { EmploymentType, Reading, Workplace } from '../posting/reading.ts';
import { showEmployment, showWorkplace } from '../posting/show.ts';
import { capital, judged, listed, notStated } from './evidence.ts';
import type { Judgement } from './evidence.ts';

/** "remote or hybrid" */
export const workplaceWords = (all: readonly Workplace[]): string =>
  capital(
    listed(
      all.map(one => showWorkplace(one).toLowerCase()),
      'or',
    ),
  );

/** "full time or contract" */
export const employmentWords = (all: readonly EmploymentType[]): string =>
  capital(
    listed(
      all.map(one => showEmployment(one).toLowerCase()),
      'or',
    ),
  );

/** Is the place of work one that suits? The days in the office are said where the page names them. */
export function judgeWorkplace(reading: Reading, suits: readonly Workplace[]): Judgement {
  const { workplace, conditions } = reading;
  if (!workplace) return notStated('The posting does not say where the work is done.');
  const days = conditions.officeDaysPerWeek;
  const office =
    typeof days === 'number' ? `, ${days} ${days === 1 ? 'day' : 'days'} a week in the office` : '';
  const met = suits.includes(workplace);
  const reason = `${showWorkplace(workplace)}${office}${met ? '.' : `: not ${workplaceWords(suits).toLowerCase()}.`}`;
  return judged(reading, '/workplace', met ? 'met' : 'not met', reason);
}

/** Full time and part time side by side are a choice: the one that suits is enough. */
const isChoice = (
  type: EmploymentType,
  all: readonly EmploymentType[],
  suits: readonly EmploymentType[],
): boolean =>
  (type === 'FULL_TIME' && all.includes('PART_TIME') && suits.includes('PART_TIME')) ||
  (type === 'PART_TIME' && all.includes('FULL_TIME') && suits.includes('FULL_TIME'));

/** Does the kind of employment suit? "Full time, temporary" is partly met by somebody who wants full time only. */
export function judgeEmployment(reading: Reading, suits: readonly EmploymentType[]): Judgement {
  const all = reading.employmentType;
  if (all.length === 0) return notStated('The posting does not state the employment type.');
  const has = all.filter(type => suits.includes(type));
  const not = all.filter(type => !suits.includes(type) && !isChoice(type, all, suits));
  const words = capital(listed(all.map(type => showEmployment(type).toLowerCase())));
  if (not.length === 0) return judged(reading, '/employmentType', 'met', `${words}.`);
  const missing = `${listed(not.map(type => showEmployment(type).toLowerCase()))} is not among yours`;
  return judged(reading, '/employmentType', has.length > 0 ? 'partly' : 'not met', `${words}: ${missing}.`);
}
