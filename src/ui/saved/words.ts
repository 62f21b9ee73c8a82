import type { Status, Summary } from '../../posting/saved.ts';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  saved: 'Saved',
  applied: 'Applied',
  closed: 'Closed',
};

export const nameOf = (row: Summary): string => row.title ?? 'Untitled posting';
