import { postingOf } from '../../fit/context.ts';
import type { Judgement } from '../../fit/evidence.ts';
import { judgeOwn } from '../../fit/mine/words.ts';
import type { OwnCriterion } from '../../fit/profile.ts';
import { emptyReading } from '../../posting/reading.ts';

const NOWHERE = emptyReading('https://try.example/', 'posting');

/** What is said of a posting with this text, as every checklist judges it; null where nothing is looked for. */
export function tried(criterion: OwnCriterion, text: string): Judgement | null {
  if (criterion.words.length === 0 && criterion.pattern === null) return null;
  return judgeOwn(criterion, postingOf(NOWHERE, text, [], new Date().toISOString()));
}
