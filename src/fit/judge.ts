import type { Reading } from '../posting/reading.ts';
import { showDegree } from '../posting/show.ts';
import type { Row } from './checklist.ts';
import { settingId, settingsOf } from './criteria.ts';
import type { Judgement } from './evidence.ts';
import { judgePay, showFloor } from './pay.ts';
import { EMPTY_PROFILE } from './profile.ts';
import type { Profile } from './profile.ts';
import { judgeDegree } from './schooling.ts';
import { judgeSkills } from './skills.ts';
import { judgeSponsorship } from './sponsorship.ts';
import { employmentWords, judgeEmployment, judgeWorkplace, workplaceWords } from './work.ts';
import { judgeWords } from './words.ts';
import { judgeYears, showYears } from './years.ts';

type Judged = Pick<Row, 'criterion' | 'label'> & Judgement;

const row = (criterion: string, label: string, judgement: Judgement): Judged => ({
  criterion,
  label,
  ...judgement,
});

/** One function a criterion; [] where the reader has not set it. */
const criteria: readonly ((profile: Profile, reading: Reading) => Judged[])[] = [
  ({ payFloor: pay }, reading) =>
    pay ? [row('pay', `At least ${showFloor(pay)}`, judgePay(reading, pay))] : [],
  ({ workplaces: suits }, reading) =>
    suits.length > 0 ? [row('workplace', workplaceWords(suits), judgeWorkplace(reading, suits))] : [],
  ({ employmentTypes: suits }, reading) =>
    suits.length > 0 ? [row('employmentType', employmentWords(suits), judgeEmployment(reading, suits))] : [],
  ({ years }, reading) =>
    years === null ? [] : [row('years', `${showYears(years)} of experience`, judgeYears(reading, years))],
  ({ skills }, reading) =>
    skills.length > 0
      ? [
          row(
            'skills',
            'Skills',
            judgeSkills(
              reading,
              skills.map(({ name }) => name),
            ),
          ),
        ]
      : [],
  ({ degree }, reading) => (degree ? [row('degree', showDegree(degree), judgeDegree(reading, degree))] : []),
  ({ needsSponsorship }, reading) =>
    needsSponsorship ? [row('sponsorship', 'Visa sponsorship', judgeSponsorship(reading))] : [],
];

/**
 * Holds a posting against what its reader looks for: one row a criterion that is set, with the page's words where
 * there are some; deal-breakers first, then in the reader's order. `description` is the posting's own text; `today`
 * an ISO date. What the page does not say is "not stated", never "not met".
 */
export function checklist(profile: Profile, reading: Reading, description: string, _today: string): Row[] {
  const all = [
    ...criteria.flatMap(criterion => criterion(profile, reading)),
    ...judgeWords(profile, reading, description),
  ];
  const settings = settingsOf(profile)
    .filter(({ on }) => on)
    .toSorted((a, b) => Number(b.weight === 'deal-breaker') - Number(a.weight === 'deal-breaker'));
  return settings.flatMap(({ id, weight }) =>
    all
      .filter(({ criterion }) => settingId(criterion) === id)
      .map(one => ({ ...one, part: 'mine' as const, weight, overruled: null, have: [], lack: [], rest: [] })),
  );
}

/** No criterion is set: there is nothing to hold a posting against. */
export function isEmpty(profile: Profile): boolean {
  const bare = { ...profile, criteria: [], hoursPerYear: EMPTY_PROFILE.hoursPerYear, rates: [] };
  return JSON.stringify(bare) === JSON.stringify(EMPTY_PROFILE);
}
