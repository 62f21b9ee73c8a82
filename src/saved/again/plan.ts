import type { Profile } from '../../fit/profile.ts';

/** By what is judged. `today`: ISO date. */
export interface By {
  readonly profile: Profile;
  readonly today: string;
}

/** What there is to judge: steps that were judged by another profile, by their keys; postings of no step, by their ids. */
export interface Work {
  readonly steps: readonly number[];
  readonly ids: readonly string[];
}

/** All that there is to do. */
export interface Plan extends Work {
  /** How many postings that are. */
  readonly count: number;
  /** How many there are in all. */
  readonly of: number;
  /** Up to which of the database's changes. */
  readonly seq: number;
}

/** A plan, in parts that can be done side by side. */
export const inParts = ({ steps, ids }: Work, parts: number): readonly Work[] =>
  Array.from({ length: parts }, (_, part) => ({
    steps: steps.filter((_key, at) => at % parts === part),
    ids: ids.slice(Math.floor((ids.length * part) / parts), Math.floor((ids.length * (part + 1)) / parts)),
  }));
