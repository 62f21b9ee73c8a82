import { useId, useState } from 'preact/hooks';
import { patternError } from '../../fit/pattern/match.ts';
import type { OwnCriterion } from '../../fit/profile.ts';
import { Area, Text } from '../../ui/fields.tsx';
import { Check } from '../../ui/picks.tsx';
import { Words } from '../inputs/words-input.tsx';
import { tried } from './try-own.ts';
import type { PartProps } from './part.ts';

const MOST = 50;

/** Criteria of the reader's own making: a name, and words or a pattern to look for. */
export function OwnCriteria({ profile: { own }, set }: PartProps) {
  const add = () =>
    set({
      own: [
        ...own,
        {
          id: crypto.randomUUID(),
          name: `My criterion ${own.length + 1}`,
          words: [],
          pattern: null,
          avoid: false,
        },
      ],
    });
  return (
    <fieldset class="field own-criteria">
      <legend>Your own criteria</legend>
      <p class="hint">
        A name, and words to look for in the posting. It is met where one of them stands there.
      </p>
      {own.map((one, at) => (
        <Own
          key={one.id}
          criterion={one}
          change={next => set({ own: own.with(at, next) })}
          remove={() => set({ own: own.filter(each => each !== one) })}
        />
      ))}
      {own.length < MOST && (
        <button type="button" onClick={add}>
          Add a criterion
        </button>
      )}
    </fieldset>
  );
}

interface OwnProps {
  readonly criterion: OwnCriterion;
  readonly change: (next: OwnCriterion) => void;
  readonly remove: () => void;
}

function Own({ criterion, change, remove }: OwnProps) {
  const heading = useId();
  const [name, setName] = useState(criterion.name);
  const [pattern, setPattern] = useState(criterion.pattern ?? '');
  const wrong = pattern.trim() === '' ? null : patternError(pattern);
  return (
    <section class="own" aria-labelledby={heading}>
      <header>
        <h4 id={heading} dir="auto">
          {criterion.name}
        </h4>
        <button type="button" aria-label={`Delete ${criterion.name}`} onClick={remove}>
          Delete
        </button>
      </header>
      <Text
        label="Name"
        most={100}
        value={name}
        error={name.trim() === '' ? 'Give it a name.' : null}
        change={next => {
          setName(next);
          if (next.trim() !== '') change({ ...criterion, name: next.trim() });
        }}
      />
      <Words
        label="Words to look for"
        hint="Plain words, whole, in any case."
        one="word"
        most={50}
        value={criterion.words}
        change={words => change({ ...criterion, words })}
      />
      <details open={criterion.pattern !== null}>
        <summary>Or a pattern</summary>
        <Text
          label="Pattern"
          hint="A regular expression, looked for line by line: 4-day|four[- ]day (week|roster)"
          most={200}
          value={pattern}
          error={wrong}
          change={next => {
            setPattern(next);
            if (next.trim() === '') change({ ...criterion, pattern: null });
            else if (patternError(next) === null) change({ ...criterion, pattern: next });
          }}
        />
      </details>
      <Check
        label="Met where it is not found"
        checked={criterion.avoid}
        change={avoid => change({ ...criterion, avoid })}
      />
      <Try criterion={criterion} wrong={wrong !== null} />
    </section>
  );
}

/** Text to try a criterion on; nothing of it is kept. */
function Try({ criterion, wrong }: { readonly criterion: OwnCriterion; readonly wrong: boolean }) {
  const [text, setText] = useState('');
  const judgement = text.trim() === '' || wrong ? null : tried(criterion, text);
  const { reason = '', quote = null } = judgement?.why() ?? {};
  return (
    <div class="try">
      <Area label="Try it on a text" rows={2} most={20_000} value={text} change={setText} />
      <p class="hint" role="status">
        {wrong && 'Mend the pattern first.'}
        {judgement && (
          <>
            <strong>{judgement.verdict}</strong>: {reason} {quote !== null && <q dir="auto">{quote}</q>}
          </>
        )}
      </p>
    </div>
  );
}
