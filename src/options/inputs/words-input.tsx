import { useId, useRef, useState } from 'preact/hooks';
import { fold } from '../../fit/fold.ts';
import { Adding, Out } from './adding.tsx';

interface WordsProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly string[];
  readonly change: (value: string[]) => void;
  /** Most entries. */
  readonly most: number;
  readonly longest?: number;
  /** What one entry is called: "skill". */
  readonly one: string;
}

/** The entries with what was typed: a line an entry, one of each whatever its case and accents. Commas part nothing. */
export const withEntries = (value: readonly string[], typed: string, longest = 100): string[] => {
  const entries = typed
    .split(/[\n\t]/)
    .map(entry => entry.trim().slice(0, longest))
    .filter(entry => fold(entry) !== '');
  return [
    ...new Map([...entries.toReversed(), ...value.toReversed()].map(entry => [fold(entry), entry])).values(),
  ].toReversed();
};

/** A list of words: each typed, or pasted one a line, and shown with a way to take it out. */
export function Words({ label, hint, value, change, most, longest = 100, one }: WordsProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const add = (text: string) => {
    const next = withEntries(value, text, longest);
    setTyped('');
    if (next.length === value.length)
      return setSaid(text.trim() === '' ? '' : 'That is in the list already.');
    if (next.length > most) return setSaid(`At most ${most} entries.`);
    setSaid(`Added: ${next.slice(value.length).join(', ')}`);
    change(next);
  };
  const remove = (entry: string) => {
    change(value.filter(each => each !== entry));
    setSaid(`Taken out: ${entry}`);
    input.current?.focus();
  };
  return (
    <div class="field words-input">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {value.length > 0 && (
        <ul class="entries" aria-label={label}>
          {value.map(entry => (
            <li key={entry}>
              <span dir="auto">{entry}</span>
              <Out name={entry} remove={() => remove(entry)} />
            </li>
          ))}
        </ul>
      )}
      <Adding
        id={id}
        hinted={hint !== undefined}
        input={input}
        longest={longest}
        one={one}
        typed={typed}
        setTyped={setTyped}
        add={add}
        said={said}
      />
    </div>
  );
}
