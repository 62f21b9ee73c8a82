import { BURDENS, SENIORITIES, type Burden, type Seniority } from '../../fit/profile.ts';
import { EMPLOYMENT_TYPES, WORKPLACES } from '../../posting/reading.ts';
import { showEmployment, showWorkplace } from '../../posting/show.ts';
import { Check, Checks, Choice } from '../../ui/picks.tsx';
import { Figure } from '../inputs/figure.tsx';
import { Table } from '../inputs/table.tsx';
import { Words } from '../inputs/words-input.tsx';
import { fromYesNo, YES_NO, yesNo, type PartProps } from './part.ts';

const SENIORITY_WORDS: Readonly<Record<Seniority, string>> = {
  intern: 'Intern',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  lead: 'Lead',
  executive: 'Executive',
};
const BURDEN_WORDS: Readonly<Record<Burden, string>> = {
  onCall: 'On call',
  nights: 'Nights',
  weekends: 'Weekends',
  physical: 'Heavy physical work',
};

/** Where the work is done. */
export const PlacePart = ({ profile, set, leave }: PartProps) => (
  <>
    <h3>Where</h3>
    <Checks
      label="Workplaces that suit"
      value={profile.workplaces}
      options={WORKPLACES.map(one => [one, showWorkplace(one)] as const)}
      change={workplaces => set({ workplaces })}
    />
    <Figure
      label="Most days a week in the office"
      hint="Where hybrid work suits."
      what="a number of days"
      value={profile.officeDays}
      most={7}
      change={officeDays => set({ officeDays })}
      leave={leave}
    />
    <Table
      label="Places that suit"
      hint="Cities, regions or countries, one at a time: Lyon; Texas; Portugal."
      one="place"
      most={50}
      value={profile.places}
      change={places => set({ places })}
      make={name => ({ name, commute: false, near: [] })}
    >
      {(place, change) => (
        <Check
          label="and towns within commute"
          checked={place.commute}
          change={commute => change({ commute })}
        />
      )}
    </Table>
    {profile.places
      .filter(({ commute }) => commute)
      .map(place => (
        <Words
          key={place.name}
          label={`Towns within commute of ${place.name}`}
          one="town"
          most={50}
          value={place.near}
          change={near =>
            set({ places: profile.places.map(each => (each.name === place.name ? { ...each, near } : each)) })
          }
        />
      ))}
    <Words
      label="Remote only from"
      hint="Countries and time zones that you can work remotely from: Germany; CET; UTC+1."
      one="country or time zone"
      most={50}
      value={profile.remoteFrom}
      change={remoteFrom => set({ remoteFrom })}
    />
    <Choice
      label="I would relocate"
      value={yesNo(profile.wouldRelocate)}
      options={YES_NO}
      change={value => set({ wouldRelocate: fromYesNo(value) })}
    />
  </>
);

/** What kind of work it is. */
export const WorkPart = ({ profile, set, leave }: PartProps) => (
  <>
    <h3>The work</h3>
    <Checks
      label="Employment types that suit"
      value={profile.employmentTypes}
      options={EMPLOYMENT_TYPES.map(one => [one, showEmployment(one)] as const)}
      change={employmentTypes => set({ employmentTypes })}
    />
    <div class="beside">
      <Figure
        label="Least hours a week"
        what="a number of hours"
        value={profile.hours?.least ?? null}
        most={168}
        change={least => set({ hours: hoursOf(least, profile.hours?.most ?? null) })}
        leave={leave}
      />
      <Figure
        label="Most hours a week"
        what="a number of hours"
        value={profile.hours?.most ?? null}
        most={168}
        error={tooFew(profile.hours) ? 'That is less than the least.' : null}
        change={most => set({ hours: hoursOf(profile.hours?.least ?? null, most) })}
        leave={leave}
      />
      <Figure
        label="Most travel, % of the time"
        what="a percentage"
        value={profile.travel}
        most={100}
        change={travel => set({ travel })}
        leave={leave}
      />
    </div>
    <Checks
      label="Levels that suit"
      value={profile.seniorities}
      options={SENIORITIES.map(one => [one, SENIORITY_WORDS[one]] as const)}
      change={seniorities => set({ seniorities })}
    />
    <Checks
      label="What I would rather not do"
      value={profile.burdens}
      options={BURDENS.map(one => [one, BURDEN_WORDS[one]] as const)}
      change={burdens => set({ burdens })}
    />
  </>
);

const hoursOf = (least: number | null, most: number | null) =>
  least === null && most === null ? null : { least, most };
const tooFew = (hours: PartProps['profile']['hours']): boolean =>
  hours !== null && hours.least !== null && hours.most !== null && hours.most < hours.least;
