import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Rows that can be added and taken away; each keeps its key while others go. */
export interface Keyed<D> {
  readonly key: number;
  readonly draft: D;
}

interface RowsProps<D> {
  readonly start: readonly D[];
  readonly empty: D;
  /** What one row is called: "pay range". */
  readonly name: string;
  /** The button for one more. */
  readonly add: string;
  readonly change: (drafts: readonly D[]) => void;
  readonly children: (draft: D, set: (draft: D) => void, number: number) => ComponentChildren;
}

/** A list whose entries have several inputs. */
export function EntryRows<D>({ start, empty, name, add, change, children }: RowsProps<D>) {
  const [rows, set] = useState<readonly Keyed<D>[]>(() =>
    (start.length > 0 ? start : [empty]).map((draft, key) => ({ key, draft })),
  );
  const put = (next: readonly Keyed<D>[]) => {
    set(next);
    change(next.map(({ draft }) => draft));
  };
  const replace = (key: number, draft: D) => put(rows.map(row => (row.key === key ? { key, draft } : row)));
  const next = Math.max(0, ...rows.map(({ key }) => key)) + 1;
  return (
    <>
      {rows.map(({ key, draft }, i) => (
        <fieldset key={key} class="entry">
          <legend>
            {name} {i + 1}
          </legend>
          {children(draft, typed => replace(key, typed), i + 1)}
          <button
            type="button"
            class="plain"
            aria-label={`Remove ${name.toLowerCase()} ${i + 1}`}
            onClick={() => put(rows.filter(row => row.key !== key))}
          >
            Remove
          </button>
        </fieldset>
      ))}
      <button type="button" class="plain" onClick={() => put([...rows, { key: next, draft: empty }])}>
        {add}
      </button>
    </>
  );
}
