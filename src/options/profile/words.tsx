import { Check } from '../../ui/picks.tsx';
import { Figure } from '../inputs/figure.tsx';
import { Words } from '../inputs/words-input.tsx';
import { OwnCriteria } from './own.tsx';
import type { PartProps } from './part.ts';

/** What the posting says, and who says it. */
export const WordsPart = ({ profile, set, leave }: PartProps) => (
  <>
    <h3>Words and companies</h3>
    <div class="halves">
      <Words
        label="Words wanted"
        hint="Whole words, in the posting’s title and text."
        one="word wanted"
        most={200}
        value={profile.wantedWords}
        change={wantedWords => set({ wantedWords })}
      />
      <Words
        label="Words unwanted"
        hint="A posting that has one of them says so in your checklist."
        one="word unwanted"
        most={200}
        value={profile.unwantedWords}
        change={unwantedWords => set({ unwantedWords })}
      />
    </div>
    <Words
      label="Companies blocked"
      one="company"
      most={200}
      value={profile.blockedCompanies}
      change={blockedCompanies => set({ blockedCompanies })}
    />
    <Check
      label="No postings by agencies"
      checked={profile.noAgencies}
      change={noAgencies => set({ noAgencies })}
    />
    <Figure
      label="Posted within so many days"
      what="a number of days"
      value={profile.postedWithinDays}
      least={1}
      most={3650}
      change={postedWithinDays => set({ postedWithinDays })}
      leave={leave}
    />
    <OwnCriteria profile={profile} set={set} leave={leave} />
  </>
);
