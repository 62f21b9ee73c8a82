import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a field's input must carry so that its label, hint and error belong to it. */
export interface Wired {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly children: (wired: Wired) => ComponentChildren;
}

/** A labelled input with its hint and, beside it, what is wrong with it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface TextProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly leave?: (() => void) | undefined;
  readonly type?: 'text' | 'date' | 'search';
  readonly figures?: boolean;
  readonly list?: string;
  readonly most?: number;
  readonly wide?: boolean;
}

/** One line of text, a date or a figure. */
export const Text = ({
  value,
  change,
  leave,
  type = 'text',
  figures,
  list,
  most = 500,
  ...field
}: TextProps) => (
  <Field {...field}>
    {wired => (
      <input
        {...wired}
        type={type}
        value={value}
        dir={type === 'text' && !figures ? 'auto' : undefined}
        inputMode={figures ? 'decimal' : undefined}
        list={list}
        maxLength={type === 'date' ? undefined : most}
        autocomplete="off"
        onInput={event => change(event.currentTarget.value)}
        onBlur={leave}
      />
    )}
  </Field>
);

interface AreaProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly leave?: (() => void) | undefined;
  readonly rows?: number;
  readonly most?: number;
}

/** Several lines of text. */
export const Area = ({ value, change, leave, rows = 4, most, ...field }: AreaProps) => (
  <Field {...field}>
    {wired => (
      <textarea
        {...wired}
        rows={rows}
        dir="auto"
        value={value}
        maxLength={most}
        onInput={event => change(event.currentTarget.value)}
        onBlur={leave}
      />
    )}
  </Field>
);

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
