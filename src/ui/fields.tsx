import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a field's input must carry so that its label, hint and error belong to it. */
export interface Wired {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

export interface FieldProps {
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
