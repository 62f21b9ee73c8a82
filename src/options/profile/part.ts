import type { Profile } from '../../fit/profile.ts';

/** What every part of the profile's form gets. */
export interface PartProps {
  readonly profile: Profile;
  readonly set: (change: Partial<Profile>) => void;
  /** Focus has left an input: what waits is saved at once. */
  readonly leave: () => void;
}

/** A yes, a no, or nothing said, as a choice. */
export const YES_NO = [
  ['', 'not set'],
  ['yes', 'yes'],
  ['no', 'no'],
] as const;
export const yesNo = (value: boolean | null): 'yes' | 'no' | '' =>
  value === null ? '' : value ? 'yes' : 'no';
export const fromYesNo = (value: 'yes' | 'no' | ''): boolean | null =>
  value === '' ? null : value === 'yes';
