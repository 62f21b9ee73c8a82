import type { Degree, Reading } from '../posting/reading.ts';
import { showDegree, showEducation } from '../posting/show.ts';
import { judged, notStated } from './evidence.ts';
import type { Judgement } from './evidence.ts';

/** Each degree holds those below it. A professional degree (law, medicine) follows on a first one: as a master. */
const RANK: Readonly<Record<Degree, number>> = {
  'high school': 0,
  certificate: 1,
  associate: 2,
  bachelor: 3,
  master: 4,
  professional: 4,
  doctorate: 5,
};

/** A professional degree is asked for as such: no other replaces it. */
const satisfies = (mine: Degree, asked: Degree): boolean =>
  asked === 'professional' ? mine === 'professional' : RANK[mine] >= RANK[asked];

/** The degree asked for against the reader's; "or equivalent" and a preference leave the door open: partly. */
export function judgeDegree(reading: Reading, mine: Degree): Judgement {
  const { education } = reading;
  if (!education) return notStated('The posting asks for no degree.');
  const asked = `Asks for: ${showEducation(education)}`;
  if (satisfies(mine, education.degree))
    return judged(reading, '/education', 'met', `${asked}; you have: ${showDegree(mine)}.`, education.quote);
  const open = education.orEquivalent || education.level === 'preferred';
  return judged(
    reading,
    '/education',
    open ? 'partly' : 'not met',
    `${asked}; you have: ${showDegree(mine)}.`,
    education.quote,
  );
}
