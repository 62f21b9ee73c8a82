import type { Reading } from '../posting/reading.ts';
import { judged, notStated } from './evidence.ts';
import type { Judgement } from './evidence.ts';

/** For a reader who needs a visa. A demand for the right to work is told, but it does not refuse sponsorship. */
export function judgeSponsorship(reading: Reading): Judgement {
  const { visaSponsorship, workAuthorization } = reading.conditions;
  if (visaSponsorship === 'offered')
    return judged(reading, '/conditions/visaSponsorship', 'met', 'The posting offers visa sponsorship.');
  if (visaSponsorship === 'refused')
    return judged(
      reading,
      '/conditions/visaSponsorship',
      'not met',
      'The posting offers no visa sponsorship.',
    );
  if (workAuthorization === 'required') {
    const reason = 'Sponsorship is not mentioned; the posting asks for the right to work.';
    return judged(reading, '/conditions/workAuthorization', 'not stated', reason);
  }
  return notStated('The posting does not mention visa sponsorship.');
}
