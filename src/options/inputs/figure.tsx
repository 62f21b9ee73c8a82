import { useState } from 'preact/hooks';
import { Text } from '../../ui/fields.tsx';
import { figureText, readFigure } from '../../ui/typed.ts';

interface FigureProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: number | null;
  readonly change: (value: number | null) => void;
  readonly leave: () => void;
  /** Both included. */
  readonly least?: number;
  readonly most: number;
  /** What the figure must be, for the words of an error: "a number of years". */
  readonly what: string;
  /** Something else is wrong with it. */
  readonly error?: string | null;
}

function errorOf(typed: string, { least = 0, most, what }: FigureProps): string | null {
  const read = readFigure(typed);
  if (!read.ok) return `“${typed.trim()}” is not ${what}. Write a figure: 3 or 1.5.`;
  if (read.value === null) return null;
  if (read.value > most) return `That is more than ${most}.`;
  return read.value < least ? `That is less than ${least}.` : null;
}

/** A figure while it is being typed; what is no figure is marked and not saved. */
export function Figure(props: FigureProps) {
  const { label, hint, value, change, leave, error } = props;
  const [typed, setTyped] = useState(() => figureText(value));
  const wrong = errorOf(typed, props);
  return (
    <Text
      label={label}
      hint={hint}
      figures
      value={typed}
      change={next => {
        setTyped(next);
        const read = readFigure(next);
        if (read.ok && errorOf(next, props) === null) change(read.value);
      }}
      leave={leave}
      error={wrong ?? error}
    />
  );
}
