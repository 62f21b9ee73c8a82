/** One thing seen on a page, 0 (not at all) to 1 (as much as counts). */
export interface Seen {
  readonly name: string;
  readonly value: number;
  readonly saw: string;
}

export const seen = (name: string, value: number, saw: string): Seen => ({
  name,
  value: Math.min(1, value),
  saw: saw.slice(0, 100),
});

/** There or not. */
export const there = (name: string, saw: string | undefined): Seen => seen(name, saw ? 1 : 0, saw ?? '');

export const share = (count: number, most: number): number => Math.min(count, most) / most;
export const log = (count: number, most: number): number =>
  Math.min(1, Math.log1p(Math.max(0, count)) / Math.log1p(most));
