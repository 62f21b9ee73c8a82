/** What was measured, and the most that it may be. */
export interface Measured {
  readonly what: string;
  readonly took: number;
  /** null: told, not judged. */
  readonly most: number | null;
  /** Milliseconds where nothing else is said; × is a ratio of two figures of the same run. */
  readonly unit?: '×' | 'kB' | 'MB' | '%' | '';
  /** What it was made of, in words. */
  readonly of?: string;
}

export interface Options {
  /** How many pages to open of each kind, given how many a sample usually has. */
  readonly count: (usual: number) => number;
}

export type Bench = (options: Options) => readonly Measured[] | Promise<readonly Measured[]>;

/** The figure below which this share of all figures lies. */
export const quantile = (all: readonly number[], share: number): number =>
  all.toSorted((a, b) => a - b)[Math.round((all.length - 1) * share)] ?? 0;
export const median = (all: readonly number[]): number => quantile(all, 0.5);

export const isWell = ({ took, most }: Measured): boolean => most === null || took <= most;

/** A figure with its unit, as a person reads it. */
export function figure(value: number, unit?: Measured['unit']): string {
  const digits = value === Math.round(value) ? 0 : Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const sign = unit === undefined ? ' ms' : unit === '' ? '' : ` ${unit}`;
  return `${value.toFixed(digits)}${sign}`;
}

/** Ours against theirs, at the median and where 95 of 100 pages lie below. */
export function ratios(
  what: string,
  ours: readonly number[],
  theirs: readonly number[],
  most: number,
): Measured[] {
  const one = (at: string, share: number): Measured => {
    const [a, b] = [quantile(ours, share), quantile(theirs, share)];
    return {
      what: `${what}, ${at}`,
      took: a / b,
      most,
      unit: '×',
      of: `${figure(a)} against ${figure(b)}, ${ours.length} pages`,
    };
  };
  return [one('median', 0.5), one('95th percentile', 0.95)];
}
