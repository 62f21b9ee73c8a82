import { Field } from './fields.tsx';
import type { FieldProps } from './fields.tsx';

interface ChoiceProps<T extends string> extends Omit<FieldProps, 'children'> {
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly change: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string>({ value, options, change, ...field }: ChoiceProps<T>) {
  return (
    <Field {...field}>
      {wired => (
        <select
          {...wired}
          value={value}
          onChange={event => {
            const chosen = options.find(([option]) => option === event.currentTarget.value);
            if (chosen) change(chosen[0]);
          }}
        >
          {options.map(([option, label]) => (
            <option key={option} value={option} selected={option === value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ChecksProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: readonly T[];
  readonly change: (value: T[]) => void;
}

/** Any number of a few. */
export const Checks = <T extends string>({ label, hint, options, value, change }: ChecksProps<T>) => (
  <fieldset class="field ticks">
    <legend>{label}</legend>
    {hint && <p class="hint">{hint}</p>}
    {options.map(([option, text]) => (
      <Check
        key={option}
        label={text}
        checked={value.includes(option)}
        change={on =>
          change(options.map(([each]) => each).filter(each => (each === option ? on : value.includes(each))))
        }
      />
    ))}
  </fieldset>
);

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly change: (on: boolean) => void;
}

export const Check = ({ label, checked, change }: CheckProps) => (
  <label class="tick">
    <input type="checkbox" checked={checked} onChange={event => change(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);
