import type { Ref } from 'preact';

interface AddingProps {
  readonly id: string;
  readonly hinted: boolean;
  readonly input: Ref<HTMLInputElement>;
  readonly longest: number;
  /** What one entry is called: "skill". */
  readonly one: string;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** Adds what was typed or pasted. */
  readonly add: (text: string) => void;
  /** What became of the last entry, told to screen readers too. */
  readonly said: string;
}

/** Where the next entry of a list is typed: Enter, the button and leaving the field add it, pasted lines at once. */
export function Adding({ id, hinted, input, longest, one, typed, setTyped, add, said }: AddingProps) {
  const addTyped = () => typed.trim() !== '' && add(typed);
  return (
    <>
      <div class="adding">
        <input
          ref={input}
          id={id}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={longest}
          aria-describedby={hinted ? `${id}-hint` : undefined}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            addTyped();
          }}
          onPaste={event => {
            const text = event.clipboardData?.getData('text') ?? '';
            if (!/\n./.test(text.trim())) return;
            event.preventDefault();
            add(text);
          }}
          onBlur={addTyped}
        />
        <button type="button" aria-label={`Add ${one}`} onClick={addTyped}>
          Add
        </button>
      </div>
      <p class="hint" role="status">
        {said}
      </p>
    </>
  );
}

/** Takes an entry out of its list. */
export const Out = ({ name, remove }: { readonly name: string; readonly remove: () => void }) => (
  <button type="button" class="out" aria-label={`Take out ${name}`} onClick={remove}>
    ×
  </button>
);
