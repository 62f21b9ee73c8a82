import type { Profile } from '../../fit/profile.ts';
import { Resume } from '../resume/resume.tsx';
import { SavedMark } from '../saved-mark.tsx';
import { Order } from './order.tsx';
import { setCriteria } from './set-criteria.ts';
import { PayPart } from './pay.tsx';
import { Transfer } from './transfer.tsx';
import { useProfile } from './use-profile.ts';
import { PlacePart, WorkPart } from './work.tsx';
import { WordsPart } from './words.tsx';
import { RightsPart, YouPart } from './you.tsx';

/** What the reader looks for. Saved while it is typed; what has an error is not saved until it is mended. */
export function ProfileForm({ given }: { readonly given: Profile }) {
  const { profile, generation, saving, set, leave, replace, replaced, undo } = useProfile(given);
  const part = { profile, set, leave };
  return (
    <section class="card profile" aria-labelledby="profile">
      <header>
        <h2 id="profile">What you look for</h2>
        <SavedMark saving={saving} />
      </header>
      {setCriteria(profile).length === 0 ? (
        <p class="notice">
          Nothing is set yet. Each thing you set becomes a row of your checklist on every posting; what you
          leave empty is not asked about. Start anywhere below, or with your résumé.
        </p>
      ) : (
        <p class="hint">
          Each thing you set becomes a row of your checklist on every posting. What you leave empty is not
          asked about.
        </p>
      )}
      {replaced !== null && (
        <div class="notice" role="status">
          <span>{replaced}</span>
          <button type="button" onClick={undo}>
            Undo
          </button>
        </div>
      )}
      <Resume profile={profile} replace={replace} />
      <div key={generation} class="parts">
        <PayPart {...part} />
        <PlacePart {...part} />
        <WorkPart {...part} />
        <YouPart {...part} />
        <RightsPart {...part} />
        <WordsPart {...part} />
      </div>
      <Order profile={profile} set={set} />
      <h3>Your profile as a file</h3>
      <Transfer profile={profile} replace={replace} />
    </section>
  );
}
