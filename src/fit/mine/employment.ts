import type { EmploymentType, Reading } from '../../posting/reading.ts';
import { showEmployment } from '../../posting/show.ts';
import { capital, judged, listed, notStated } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';

const words = (all: readonly EmploymentType[], word: string): string =>
  listed(
    all.map(one => showEmployment(one).toLowerCase()),
    word,
  );

/** "Full time or contract" */
export const employmentWords = (all: readonly EmploymentType[]): string => capital(words(all, 'or'));

/** Full time and part time side by side are a choice, and an internship is seldom both: what suits is enough. */
const isChoice = (
  type: EmploymentType,
  all: readonly EmploymentType[],
  suits: readonly EmploymentType[],
): boolean => {
  const hours: readonly EmploymentType[] = ['FULL_TIME', 'PART_TIME'];
  return (
    hours.includes(type) && hours.every(one => all.includes(one)) && hours.some(one => suits.includes(one))
  );
};

/** How many hours are worked says nothing about an internship to somebody who only looks for internships. */
const ofOtherKind = (
  type: EmploymentType,
  suits: readonly EmploymentType[],
  has: readonly EmploymentType[],
) => type === 'FULL_TIME' && has.includes('INTERN') && !suits.includes('PART_TIME');

/** Does the kind of employment suit? "Full time, temporary" is partly met by somebody who wants full time only. */
export function judgeEmployment(reading: Reading, suits: readonly EmploymentType[]): Judgement {
  const all = reading.employmentType;
  if (all.length === 0) return notStated('The posting does not state the employment type.');
  const has = all.filter(type => suits.includes(type));
  const not = all.filter(
    type => !suits.includes(type) && !isChoice(type, all, suits) && !ofOtherKind(type, suits, has),
  );
  const stated = () => capital(words(all, 'and'));
  if (not.length === 0) return judged(reading, '/employmentType', 'met', () => `${stated()}.`);
  return judged(
    reading,
    '/employmentType',
    has.length > 0 ? 'partly' : 'not met',
    () => `${stated()}: ${words(not, 'and')} is not among yours.`,
  );
}
