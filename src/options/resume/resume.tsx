import { useRef, useState } from 'preact/hooks';
import type { Profile } from '../../fit/profile.ts';
import { words } from '../../messages/shape.ts';
import { Area } from '../../ui/fields.tsx';
import { useSlow } from '../../ui/use-slow.ts';
import { proposalsIn } from './find.ts';
import { isNews, type Proposal } from './proposals.ts';
import { Proposed } from './proposed.tsx';
import { MOST_TEXT, readFile } from './read-file.ts';

interface ResumeProps {
  readonly profile: Profile;
  readonly replace: (next: Profile, said: string) => void;
}

type State =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly name: string; readonly page: number; readonly pages: number }
  | { readonly at: 'failed'; readonly reason: string }
  | { readonly at: 'read'; readonly proposals: readonly Proposal[] };

/** A résumé, pasted or opened, read here and forgotten: what is accepted of it goes into the profile. */
export function Resume({ profile, replace }: ResumeProps) {
  const [state, setState] = useState<State>({ at: 'start' });
  const [typed, setTyped] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const slow = useSlow(state.at === 'reading');

  const find = (text: string) => {
    setTyped('');
    setState({ at: 'read', proposals: proposalsIn(text, new Date().toISOString().slice(0, 10)) });
  };
  const open = async (chosen: File): Promise<void> => {
    const { name } = chosen;
    stop.current = new AbortController();
    setState({ at: 'reading', name, page: 0, pages: 0 });
    try {
      find(
        await readFile(
          chosen,
          (page, pages) => setState({ at: 'reading', name, page, pages }),
          stop.current.signal,
        ),
      );
    } catch (error) {
      setState(stop.current.signal.aborted ? { at: 'start' } : { at: 'failed', reason: words(error) });
    }
  };

  if (state.at === 'read')
    return (
      <Proposed
        profile={profile}
        proposals={state.proposals.filter(proposal => isNews(profile, proposal))}
        found={state.proposals.length}
        replace={replace}
        done={() => setState({ at: 'start' })}
      />
    );
  return (
    <details class="resume">
      <summary>Start from a résumé</summary>
      <p class="hint">
        It is read here, on this device, by rules. You see what was found with the line that says it, and
        nothing is kept that you do not accept.
      </p>
      <div class="buttons">
        <button type="button" disabled={state.at === 'reading'} onClick={() => file.current?.click()}>
          Open a PDF, DOCX or text file …
        </button>
        {state.at === 'reading' && (
          <button type="button" onClick={() => stop.current?.abort()}>
            Stop
          </button>
        )}
        <input
          ref={file}
          type="file"
          hidden
          accept=".pdf,.docx,.txt,.md,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          aria-label="A résumé’s file"
          onChange={event => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen) void open(chosen);
          }}
        />
      </div>
      <p role="status">
        {state.at === 'reading' && slow && (
          <>
            <progress
              {...(state.pages > 0 ? { value: state.page, max: state.pages } : {})}
              aria-hidden="true"
            />{' '}
            Reading {state.name}
            {state.pages > 0 && `: page ${state.page} of ${state.pages}`} …
          </>
        )}
      </p>
      {state.at === 'failed' && (
        <p class="error" role="alert">
          {state.reason}
        </p>
      )}
      <Area label="Or paste its text" rows={4} most={MOST_TEXT} value={typed} change={setTyped} />
      <button type="button" disabled={typed.trim() === ''} onClick={() => find(typed)}>
        Look through it
      </button>
    </details>
  );
}
