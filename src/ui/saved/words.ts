import type { Status } from '../../posting/saved.ts';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  saved: 'Saved',
  applied: 'Applied',
  closed: 'Closed',
};
