import type { Own, OwnField } from '../posting/saved.ts';
import { withOwn } from '../posting/saved.ts';
import type { Reading } from '../posting/reading.ts';
import { DESCRIBE, LABELS, silentConditions, type Said } from './describe.ts';
import { provenance, type Provenance } from './provenance.ts';

/*
 * What card and popup show of a Reading: every field a section, every fact a line that knows where it comes from.
 * Pure, so that the same test speaks for both surfaces.
 */

export interface Line extends Said, Provenance {}

/**
 * What the lines of a list are told apart by when the page is read again: their words. Their numbers change with every line
 * that comes in above, and the focus would move to other words.
 */
export function keysOf(lines: readonly Line[]): readonly string[] {
  const seen = new Map<string, number>();
  return lines.map(({ text }) => {
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return `${times} ${text}`;
  });
}

export interface Section {
  readonly id: string;
  /** The field of the Reading that a correction replaces. */
  readonly field: OwnField;
  readonly label: string;
  /** Empty where the page does not say. */
  readonly lines: readonly Line[];
  /** What was read, where the reader has put it right; null where nothing was corrected. */
  readonly asRead: readonly string[] | null;
  /** Conditions that the page says nothing of, where it speaks of others. */
  readonly silent: readonly string[];
}

/** What else is known when sections are made. */
export interface Around {
  readonly own: Own;
  /** Facts whose words could not be found again in the page. */
  readonly unplaced: readonly string[];
  /** ISO date that ages count from. */
  readonly today: string;
}

/** @returns every section in the order it is shown, the silent ones too. */
export function sections(reading: Reading, around: Around): readonly Section[] {
  const shown = withOwn(reading, around.own);
  return LABELS.map(({ id, field, label, keep }) => {
    const read = DESCRIBE[field](reading, around.today).filter(keep);
    const corrected = around.own[field] !== undefined;
    const lines = corrected
      ? DESCRIBE[field](shown, around.today)
          .filter(keep)
          .map(said => ofReader(said, read, reading, around))
      : read.map(said => ({ ...said, ...provenance(reading, said.fact, around.unplaced) }));
    const asRead = corrected ? read.map(({ text }) => text) : null;
    return { id, field, label, lines, asRead, silent: id === 'conditions' ? silentConditions(shown) : [] };
  });
}

/** What the reader left as it was read keeps its way back to the page's words. */
function ofReader(said: Said, read: readonly Said[], reading: Reading, { unplaced }: Around): Line {
  const same = read.find(({ text }) => text === said.text);
  return same === undefined
    ? { ...said, from: 'own', quote: null, assumed: null, conflict: null }
    : { ...said, fact: same.fact, ...provenance(reading, same.fact, unplaced) };
}
