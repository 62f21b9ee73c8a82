import { LANGUAGE_LEVELS, SKILL_LEVELS } from '../../fit/profile.ts';
import { DEGREES } from '../../posting/reading.ts';
import { showDegree } from '../../posting/show.ts';
import { Check, Choice } from '../../ui/picks.tsx';
import { Figure } from '../inputs/figure.tsx';
import { PickCell, Table, YearsCell } from '../inputs/table.tsx';
import { Words } from '../inputs/words-input.tsx';
import { fromYesNo, YES_NO, yesNo, type PartProps } from './part.ts';

const DEGREE_OPTIONS = [['', 'not set'], ...DEGREES.map(one => [one, showDegree(one)] as const)] as const;
const SKILL_OPTIONS = SKILL_LEVELS.map(level => [level, level] as const);
const LANGUAGE_OPTIONS = LANGUAGE_LEVELS.map(level => [level, level] as const);

/** What the reader has: years, skills, schooling, languages. */
export const YouPart = ({ profile, set, leave }: PartProps) => (
  <>
    <h3>You</h3>
    <div class="beside">
      <Figure
        label="Years of experience in all"
        what="a number of years"
        value={profile.years}
        most={70}
        change={years => set({ years })}
        leave={leave}
      />
      <Choice
        label="Highest degree"
        value={profile.degree ?? ''}
        options={DEGREE_OPTIONS}
        change={degree => set({ degree: degree || null })}
      />
      <Choice
        label="Studying for"
        value={profile.studyingFor ?? ''}
        options={DEGREE_OPTIONS}
        change={degree => set({ studyingFor: degree || null })}
      />
    </div>
    <Words
      label="Subjects of your degrees"
      one="subject"
      most={20}
      value={profile.degreeFields}
      change={degreeFields => set({ degreeFields })}
    />
    <Table
      label="Skills"
      hint="In your own words, one at a time. Case and common short forms do not matter: JS is JavaScript."
      one="skill"
      most={500}
      value={profile.skills}
      change={skills => set({ skills })}
      make={name => ({ name, level: null, years: null })}
    >
      {(skill, change) => (
        <>
          <PickCell
            label={`Level of ${skill.name}`}
            none="level"
            value={skill.level}
            options={SKILL_OPTIONS}
            change={level => change({ level })}
          />
          <YearsCell
            label={`Years of ${skill.name}`}
            value={skill.years}
            change={years => change({ years })}
          />
        </>
      )}
    </Table>
    <Table
      label="Years in a field"
      hint="Where a field is more than one skill: nursing, accounting, backend development."
      one="field"
      most={50}
      value={profile.yearsIn}
      change={yearsIn => set({ yearsIn })}
      make={name => ({ name, years: 0 })}
    >
      {(field, change) => (
        <YearsCell
          label={`Years in ${field.name}`}
          value={field.years}
          change={years => change({ years: years ?? 0 })}
        />
      )}
    </Table>
    <Table
      label="Languages you speak"
      one="language"
      most={50}
      value={profile.languages}
      change={languages => set({ languages })}
      make={name => ({ name, level: null })}
    >
      {(language, change) => (
        <PickCell
          label={`Level of ${language.name}`}
          none="level"
          value={language.level}
          options={LANGUAGE_OPTIONS}
          change={level => change({ level })}
        />
      )}
    </Table>
    <Words
      label="Licences and certificates"
      one="licence"
      most={100}
      value={profile.licences}
      change={licences => set({ licences })}
    />
  </>
);

/** What the reader may do, by law and by papers. */
export const RightsPart = ({ profile, set }: PartProps) => (
  <>
    <h3>Papers</h3>
    <Table
      label="Countries where you may work"
      hint="Without a sponsor. The European Union counts as one: write EU."
      one="country"
      most={50}
      value={profile.authorized.map(({ country, citizen }) => ({ name: country, citizen }))}
      change={all => set({ authorized: all.map(({ name, citizen }) => ({ country: name, citizen })) })}
      make={name => ({ name, citizen: false })}
    >
      {(country, change) => (
        <Check label="as a citizen" checked={country.citizen} change={citizen => change({ citizen })} />
      )}
    </Table>
    <Check
      label="I need visa sponsorship"
      checked={profile.needsSponsorship}
      change={needsSponsorship => set({ needsSponsorship })}
    />
    <Choice
      label="Driving licence"
      value={yesNo(profile.drivingLicence)}
      options={YES_NO}
      change={value => set({ drivingLicence: fromYesNo(value) })}
    />
    <Choice
      label="Security clearance"
      value={clearance(profile.clearances)}
      options={[
        ['', 'not set'],
        ['none', 'none'],
        ['held', 'held'],
      ]}
      change={value => set({ clearances: CLEARANCES[value] })}
    />
    {profile.clearances !== null && profile.clearances.length > 0 && (
      <Words
        label="Clearances held"
        one="clearance"
        most={20}
        value={profile.clearances}
        change={clearances => set({ clearances })}
      />
    )}
  </>
);

/** What each choice begins with; which clearance it is can be said after. */
const CLEARANCES = { '': null, none: [], held: ['Security clearance'] } as const satisfies Record<
  string,
  PartProps['profile']['clearances'] | readonly string[]
>;
const clearance = (held: readonly string[] | null): keyof typeof CLEARANCES => {
  if (held === null) return '';
  return held.length === 0 ? 'none' : 'held';
};
