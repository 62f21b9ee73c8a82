import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { fold } from '../../fit/fold.ts';
import { Adding, Out } from './adding.tsx';

interface Named {
  readonly name: string;
}

interface TableProps<T extends Named> {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly T[];
  readonly change: (value: T[]) => void;
  readonly most: number;
  /** What one entry is called: "skill". */
  readonly one: string;
  /** A fresh entry. */
  readonly make: (name: string) => T;
  /** The inputs of an entry beside its name. */
  readonly children: (entry: T, set: (part: Partial<T>) => void) => ComponentChildren;
}

/** Named entries with more to say of each: skills with level and years, languages, places. */
export function Table<T extends Named>({
  label,
  hint,
  value,
  change,
  most,
  one,
  make,
  children,
}: TableProps<T>) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const add = (text: string) => {
    const names = [
      ...new Map(text.split('\n').map(line => [fold(line), line.trim().slice(0, 100)])).values(),
    ];
    const fresh = names.filter(
      name => fold(name) !== '' && !value.some(each => fold(each.name) === fold(name)),
    );
    setTyped('');
    if (fresh.length === 0) return setSaid('That is in the list already.');
    if (value.length + fresh.length > most) return setSaid(`At most ${most} entries.`);
    setSaid(`Added: ${fresh.join(', ')}`);
    change([...value, ...fresh.map(make)]);
  };
  const remove = (entry: T) => {
    change(value.filter(each => each !== entry));
    setSaid(`Taken out: ${entry.name}`);
    input.current?.focus();
  };
  return (
    <div class="field table-input">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {value.length > 0 && (
        <ul class="entry-rows" aria-label={label}>
          {value.map((entry, at) => (
            <li key={fold(entry.name)} aria-label={entry.name}>
              <span class="entry-name" dir="auto">
                {entry.name}
              </span>
              {children(entry, part => change(value.with(at, { ...entry, ...part })))}
              <Out name={entry.name} remove={() => remove(entry)} />
            </li>
          ))}
        </ul>
      )}
      <Adding
        id={id}
        hinted={hint !== undefined}
        input={input}
        longest={100}
        one={one}
        typed={typed}
        setTyped={setTyped}
        add={add}
        said={said}
      />
    </div>
  );
}

interface CellProps {
  /** For screen readers: the row's name stands beside it. */
  readonly label: string;
}

/** A choice within a row; '' is "not said". */
export function PickCell<T extends string>({
  label,
  value,
  options,
  none,
  change,
}: CellProps & {
  readonly value: T | null;
  readonly options: readonly (readonly [T, string])[];
  readonly none: string;
  readonly change: (value: T | null) => void;
}) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={event => change(options.find(([each]) => each === event.currentTarget.value)?.[0] ?? null)}
    >
      <option value="" selected={value === null}>
        {none}
      </option>
      {options.map(([each, words]) => (
        <option key={each} value={each} selected={each === value}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** Years within a row. */
export function YearsCell({
  label,
  value,
  change,
}: CellProps & { readonly value: number | null; readonly change: (value: number | null) => void }) {
  return (
    <span class="years-cell">
      <input
        type="number"
        aria-label={label}
        min={0}
        max={70}
        step={0.5}
        value={value ?? ''}
        onInput={event => {
          const { value: typed, valueAsNumber: years, validity } = event.currentTarget;
          if (typed === '' && !validity.badInput) change(null);
          else if (years >= 0 && years <= 70) change(years);
        }}
      />{' '}
      years
    </span>
  );
}
