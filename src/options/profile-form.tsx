import { useCallback, useState } from 'preact/hooks';
import type { Profile } from '../fit/profile.ts';
import { ask } from '../messages/ask.ts';
import { DEGREES, EMPLOYMENT_TYPES, WORKPLACES } from '../posting/reading.ts';
import { showDegree, showEmployment, showWorkplace } from '../posting/show.ts';
import { CurrencyField } from '../ui/currency-field.tsx';
import { Area, Text } from '../ui/fields.tsx';
import { Check, Checks, Choice } from '../ui/picks.tsx';
import { UNIT_OPTIONS } from '../ui/units.ts';
import { useAutosave } from '../ui/use-autosave.ts';
import { draftOf, readDraft } from './draft.ts';
import type { Draft, Errors } from './draft.ts';
import { SavedMark } from './saved-mark.tsx';

/** What the reader looks for. Saved while it is typed; what has an error is not saved until it is mended. */
export function ProfileForm({ profile }: { readonly profile: Profile }) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(profile));
  const { saving, later, now } = useAutosave(useCallback((next: Profile) => ask('profile.set', next), []));
  const { errors } = readDraft(draft, profile);
  const set = (change: Partial<Draft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    const read = readDraft(next, profile);
    if (read.profile) later(read.profile);
    else now(); // what was right before it goes in
  };
  return (
    <section class="card" aria-labelledby="profile">
      <header>
        <h2 id="profile">What you look for</h2>
        <SavedMark saving={saving} unfinished={errors !== null} />
      </header>
      <p class="hint">
        Each thing you set becomes a row of your checklist on every posting. What you leave empty is not asked
        about.
      </p>
      <Work draft={draft} errors={errors ?? {}} set={set} leave={now} />
      <You draft={draft} errors={errors ?? {}} set={set} leave={now} />
      <Words draft={draft} errors={errors ?? {}} set={set} leave={now} />
    </section>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly errors: Errors;
  readonly set: (change: Partial<Draft>) => void;
  readonly leave: () => void;
}

const Work = ({ draft, errors, set, leave }: PartProps) => (
  <>
    <h3>The work</h3>
    <div class="beside pay">
      <Text
        label="Least pay"
        figures
        value={draft.amount}
        change={amount => set({ amount })}
        leave={leave}
        error={errors.amount}
      />
      <CurrencyField
        id="currencies"
        value={draft.currency}
        change={currency => set({ currency })}
        leave={leave}
        error={errors.currency}
      />
      <Choice label="Per" value={draft.unit} options={UNIT_OPTIONS} change={unit => set({ unit })} />
    </div>
    <Checks
      label="Workplaces that suit"
      value={draft.workplaces}
      options={WORKPLACES.map(one => [one, showWorkplace(one)] as const)}
      change={workplaces => set({ workplaces })}
    />
    <Checks
      label="Employment types that suit"
      value={draft.employmentTypes}
      options={EMPLOYMENT_TYPES.map(one => [one, showEmployment(one)] as const)}
      change={employmentTypes => set({ employmentTypes })}
    />
  </>
);

const You = ({ draft, errors, set, leave }: PartProps) => (
  <>
    <h3>You</h3>
    <div class="beside">
      <Text
        label="Years of experience"
        figures
        value={draft.years}
        change={years => set({ years })}
        leave={leave}
        error={errors.years}
      />
      <Choice
        label="Highest degree"
        value={draft.degree ?? ''}
        options={[['', 'not set'], ...DEGREES.map(one => [one, showDegree(one)] as const)]}
        change={degree => set({ degree: degree || null })}
      />
    </div>
    <Area
      label="Your skills"
      hint="One a line, or with commas. Case and common short forms do not matter: JS is JavaScript."
      value={draft.skills}
      change={skills => set({ skills })}
      leave={leave}
      error={errors.skills}
    />
    <Check
      label="I need visa sponsorship"
      checked={draft.needsSponsorship}
      change={needsSponsorship => set({ needsSponsorship })}
    />
  </>
);

const Words = ({ draft, errors, set, leave }: PartProps) => (
  <>
    <h3>Words</h3>
    <div class="halves">
      <Area
        label="Words to look for"
        hint="One a line, or with commas. Whole words, in the posting’s text."
        value={draft.wantedWords}
        change={wantedWords => set({ wantedWords })}
        leave={leave}
        error={errors.wantedWords}
      />
      <Area
        label="Words to avoid"
        hint="A posting that has one of them says so in your checklist."
        value={draft.unwantedWords}
        change={unwantedWords => set({ unwantedWords })}
        leave={leave}
        error={errors.unwantedWords}
      />
    </div>
  </>
);
