import { useState } from 'preact/hooks';
import type { Level, Requirement, Skill } from '../../posting/reading.ts';
import { Area, Text } from '../../ui/fields.tsx';
import { readLines } from '../../ui/typed.ts';
import { fine } from './typed.ts';
import type { EditorProps } from './typed.ts';

/** One line of text; nothing typed is "not stated". */
export const lineEditor = (label: string) =>
  function Line({ value, change }: EditorProps<string | null>) {
    const [text, set] = useState(value ?? '');
    const type = (typed: string) => {
      set(typed);
      change(fine(typed.trim() || null));
    };
    return <Text label={label} value={text} change={type} />;
  };

/** A day; none is "not stated". */
export const dayEditor = (label: string) =>
  function Day({ value, change }: EditorProps<string | null>) {
    const [text, set] = useState(value?.slice(0, 10) ?? '');
    const type = (typed: string) => {
      set(typed);
      change(fine(typed || null));
    };
    return <Text label={label} type="date" value={text} change={type} />;
  };

export function PlacesEditor({ value, change }: EditorProps<string[]>) {
  const [text, set] = useState(value.join('\n'));
  const type = (typed: string) => {
    set(typed);
    change(fine(readLines(typed)));
  };
  return <Area label="Places, one a line" value={text} change={type} />;
}

type Texts = Readonly<Record<Level, string>>;

/** Two lists side by side, one a level; the page's order is kept within each. */
function Levels({ texts, change, one }: { texts: Texts; change: (texts: Texts) => void; one: string }) {
  return (
    <>
      <Area
        label={`Required, ${one} a line`}
        rows={6}
        value={texts.required}
        change={required => change({ ...texts, required })}
      />
      <Area
        label={`Preferred, ${one} a line`}
        rows={4}
        value={texts.preferred}
        change={preferred => change({ ...texts, preferred })}
      />
    </>
  );
}

const LEVELS = ['required', 'preferred'] as const;

export function RequirementsEditor({ value, change }: EditorProps<Requirement[]>) {
  const at = (level: Level) =>
    value.filter(one => one.level === level).map(({ text }) => text.replace(/\s+/g, ' '));
  const [texts, set] = useState<Texts>({
    required: at('required').join('\n'),
    preferred: at('preferred').join('\n'),
  });
  const type = (typed: Texts) => {
    set(typed);
    change(fine(LEVELS.flatMap(level => readLines(typed[level], 2000).map(text => ({ text, level })))));
  };
  return <Levels texts={texts} change={type} one="one" />;
}

export function SkillsEditor({ value, change }: EditorProps<Skill[]>) {
  const at = (level: Level) => value.filter(one => one.level === level).map(({ name }) => name);
  const [texts, set] = useState<Texts>({
    required: at('required').join('\n'),
    preferred: at('preferred').join('\n'),
  });
  const type = (typed: Texts) => {
    set(typed);
    change(fine(LEVELS.flatMap(level => readLines(typed[level]).map(name => ({ name, level })))));
  };
  return <Levels texts={texts} change={type} one="one skill" />;
}
