import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../fit/profile.ts';
import { byKind, offerWords } from './describe.ts';
import { accept, type Proposal } from './proposals.ts';

interface ProposedProps {
  readonly profile: Profile;
  /** What the profile has not yet. */
  readonly proposals: readonly Proposal[];
  /** How many were found, with those that the profile has already. */
  readonly found: number;
  readonly replace: (next: Profile, said: string) => void;
  readonly done: () => void;
}

/** What was found in a résumé, each with its line, to accept or not. Ticked ones go into the profile together. */
export function Proposed({ profile, proposals, found, replace, done }: ProposedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<Proposal>>(new Set());
  useEffect(() => heading.current?.focus(), []);
  const take = (all: readonly Proposal[]) => {
    const count = all.length;
    replace(
      all.reduce(accept, profile),
      `${count} ${count === 1 ? 'thing' : 'things'} from your résumé added.`,
    );
    done();
  };
  const toggle = (proposal: Proposal) => {
    const next = new Set(chosen);
    if (!next.delete(proposal)) next.add(proposal);
    setChosen(next);
  };
  return (
    <section class="proposed" aria-labelledby="proposed">
      <h3 id="proposed" ref={heading} tabIndex={-1}>
        {found === 0 ? 'Nothing was found in it' : 'Found in your résumé'}
      </h3>
      {found === 0 && <p>No skills, years, degrees or languages that Fineprint knows. Type them in below.</p>}
      {found > 0 && proposals.length === 0 && <p>All of it is in your profile already.</p>}
      {[...byKind(proposals)].map(([kind, all]) => (
        <fieldset key={kind} class="field">
          <legend>{kind}</legend>
          <ul>
            {all.map(proposal => (
              <li key={offerWords(proposal.offer)}>
                <label class="tick">
                  <input type="checkbox" checked={chosen.has(proposal)} onChange={() => toggle(proposal)} />
                  <span dir="auto">{offerWords(proposal.offer)}</span>
                </label>
                <q class="hint" dir="auto">
                  {proposal.line}
                </q>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
      <div class="buttons">
        {proposals.length > 0 && (
          <>
            <button type="button" class="main" disabled={chosen.size === 0} onClick={() => take([...chosen])}>
              Add what is ticked{chosen.size > 0 && ` (${chosen.size})`}
            </button>
            <button type="button" onClick={() => take(proposals)}>
              Add all {proposals.length}
            </button>
          </>
        )}
        <button type="button" onClick={done}>
          {proposals.length > 0 ? 'Add nothing' : 'Close'}
        </button>
      </div>
    </section>
  );
}
