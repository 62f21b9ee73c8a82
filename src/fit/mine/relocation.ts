import type { Reading } from '../../posting/reading.ts';
import { judged, notStated } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';

const SAID = {
  required: ['not met', 'met', 'The posting asks for relocation.'],
  offered: ['met', 'met', 'The posting helps with relocation.'],
  refused: ['met', 'partly', 'The posting gives no help with relocation.'],
} as const;

/** What is said of moving house, against whether the reader would. */
export function judgeRelocation(reading: Reading, would: boolean): Judgement {
  const { relocation } = reading.conditions;
  if (!relocation) return notStated('The posting does not speak of relocation.');
  const [staying, moving, reason] = SAID[relocation];
  return judged(reading, '/conditions/relocation', would ? moving : staying, reason);
}
