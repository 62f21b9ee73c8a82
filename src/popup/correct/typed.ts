/** What stands in an editor now: a value, or why it is none yet. */
export type Typed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

export interface EditorProps<T> {
  /** What it starts with; a later value is ignored. */
  readonly value: T;
  readonly change: (typed: Typed<T>) => void;
}

export const fine = <T>(value: T): Typed<T> => ({ ok: true, value });
export const wrong = (problem: string): Typed<never> => ({ ok: false, problem });

/** The values of all, or the first problem among them. */
export function together<T>(all: readonly Typed<T>[]): Typed<T[]> {
  const values: T[] = [];
  for (const one of all) {
    if (!one.ok) return one;
    values.push(one.value);
  }
  return fine(values);
}
