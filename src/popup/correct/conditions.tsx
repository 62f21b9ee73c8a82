import { useState } from 'preact/hooks';
import type { Conditions } from '../../posting/reading.ts';
import { conditionLabel } from '../../posting/show.ts';
import { Text } from '../../ui/fields.tsx';
import { Choice } from '../../ui/picks.tsx';
import { figureText, readFigure } from '../../ui/typed.ts';
import { fine, wrong } from './typed.ts';
import type { EditorProps } from './typed.ts';

type Chosen = 'offered' | 'refused' | 'required' | 'preferred';

/** Conditions with a few values each. */
const CHOSEN = [
  ['visaSponsorship', ['offered', 'refused']],
  ['workAuthorization', ['required']],
  ['securityClearance', ['required', 'preferred']],
  ['relocation', ['offered', 'required', 'refused']],
  ['driversLicense', ['required', 'preferred']],
] as const satisfies readonly (readonly [keyof Conditions, readonly Chosen[]])[];

const YES_NO = ['equity', 'bonus'] as const;
/** Conditions with a figure, and the most it can be. */
const FIGURES = [
  ['officeDaysPerWeek', 7, 'Days in the office a week'],
  ['travelPercent', 100, 'Travel, percent of the time'],
] as const;

const WORDS: Readonly<Record<Chosen, string>> = {
  offered: 'offered',
  refused: 'not offered',
  required: 'required',
  preferred: 'preferred',
};

/** All that can make or break a job; what is left at "not stated" is not stated. */
export function ConditionsEditor({ value, change }: EditorProps<Conditions>) {
  const [now, set] = useState(value);
  const [figures, setFigures] = useState(() =>
    Object.fromEntries(FIGURES.map(([name]) => [name, figureText(value[name] ?? null)])),
  );
  const tooMuch = FIGURES.find(([name, most]) => !isWithin(figures[name] ?? '', most));
  const put = (changed: Conditions) => {
    // What was never stated stays away: a round trip through the inputs is no correction.
    const next = Object.fromEntries(
      Object.entries(changed).filter(([name, typed]) => typed !== null || Object.hasOwn(value, name)),
    );
    set(next);
    change(fine(next));
  };
  const type = (name: (typeof FIGURES)[number][0], typed: string, most: number) => {
    const all = { ...figures, [name]: typed };
    setFigures(all);
    const bad = FIGURES.find(([each, top]) => !isWithin(all[each] ?? '', top));
    const read = readFigure(typed);
    if (bad) change(wrong(`${bad[2]}: write a figure from 0 to ${bad[1]}.`));
    else if (read.ok && (read.value ?? 0) <= most) put({ ...now, ...readAll(all) });
  };
  return (
    <div class="beside conditions">
      {CHOSEN.map(([name, values]) => (
        <Choice
          key={name}
          label={conditionLabel(name)}
          value={now[name] ?? ''}
          options={[['', 'not stated'], ...values.map(one => [one, WORDS[one]] as const)]}
          change={typed => put({ ...now, [name]: typed || null })}
        />
      ))}
      {YES_NO.map(name => (
        <Choice
          key={name}
          label={conditionLabel(name)}
          value={now[name] === true ? 'yes' : now[name] === false ? 'no' : ''}
          options={[
            ['', 'not stated'],
            ['yes', 'yes'],
            ['no', 'no'],
          ]}
          change={typed => put({ ...now, [name]: typed === '' ? null : typed === 'yes' })}
        />
      ))}
      {FIGURES.map(([name, most, label]) => (
        <Text
          key={name}
          label={label}
          figures
          value={figures[name] ?? ''}
          change={typed => type(name, typed, most)}
          error={tooMuch?.[0] === name ? `Write a figure from 0 to ${most}.` : null}
        />
      ))}
    </div>
  );
}

function isWithin(typed: string, most: number): boolean {
  const read = readFigure(typed);
  return read.ok && (read.value ?? 0) <= most;
}

/** The figures of all inputs; null where nothing is typed. */
const readAll = (typed: Readonly<Record<string, string>>): Partial<Conditions> =>
  Object.fromEntries(
    FIGURES.map(([name]) => {
      const read = readFigure(typed[name] ?? '');
      return [name, read.ok ? read.value : null];
    }),
  );
