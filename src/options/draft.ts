import type { Profile } from '../fit/profile.ts';
import { fold } from '../fit/fold.ts';
import type { Unit } from '../posting/reading.ts';
import { readCurrency } from '../ui/currency.ts';
import { figureText, readFigure } from '../ui/typed.ts';

/** The profile while it is being typed: what is not finished yet has a place, too. */
export interface Draft extends Pick<
  Profile,
  'workplaces' | 'employmentTypes' | 'degree' | 'needsSponsorship'
> {
  readonly amount: string;
  readonly currency: string;
  readonly unit: Unit;
  readonly years: string;
  readonly skills: string;
  readonly wantedWords: string;
  readonly unwantedWords: string;
}

/** What is wrong with an input, in words that name it; the key is the input's. */
export type Errors = Readonly<Partial<Record<keyof Draft, string>>>;

export type ReadDraft =
  { readonly profile: Profile; readonly errors: null } | { readonly profile: null; readonly errors: Errors };

export const draftOf = (profile: Profile): Draft => ({
  ...profile,
  amount: figureText(profile.payFloor?.amount ?? null),
  currency: profile.payFloor?.currency ?? '',
  unit: profile.payFloor?.unit ?? 'YEAR',
  years: figureText(profile.years),
  skills: profile.skills.map(({ name }) => name).join('\n'),
  wantedWords: profile.wantedWords.join('\n'),
  unwantedWords: profile.unwantedWords.join('\n'),
});

/** Longest entry of a list, and the most entries, as the profile's schema has them. */
const LONGEST = 100;
const MOST = { skills: 500, wantedWords: 200, unwantedWords: 200 } as const;

/** Entries by line or comma, one of each whatever its case and accents. */
export const entries = (typed: string): string[] => [
  ...new Map(
    typed
      .split(/[\n,;]/)
      .map(entry => entry.trim())
      .filter(entry => entry !== '')
      .map(entry => [fold(entry), entry] as const),
  ).values(),
];

function listErrors(draft: Draft): Errors {
  const wrong = Object.entries(MOST).flatMap(([key, most]) => {
    const all = entries(draft[key as keyof typeof MOST]); // the keys of MOST
    const long = all.find(entry => entry.length > LONGEST);
    if (long) return [[key, `“${long.slice(0, 30)} …” is longer than ${LONGEST} characters.`]];
    return all.length > most ? [[key, `${all.length} entries are too many: at most ${most}.`]] : [];
  });
  return Object.fromEntries(wrong);
}

function payErrors({ amount, currency }: Draft): Errors {
  const figure = readFigure(amount);
  const code = readCurrency(currency);
  return {
    ...(figure.ok ? {} : { amount: `“${amount.trim()}” is not a figure. Write it as 45000 or 18.50.` }),
    ...(code === undefined
      ? { currency: `“${currency.trim()}” is not a currency code. Write three letters: EUR.` }
      : {}),
    ...(figure.ok && figure.value !== null && code === null
      ? { currency: 'Name the currency, as three letters: EUR.' }
      : {}),
  };
}

function yearsErrors({ years }: Draft): Errors {
  const read = readFigure(years);
  if (!read.ok) return { years: `“${years.trim()}” is not a number of years. Write a figure: 3 or 1.5.` };
  return (read.value ?? 0) > 70 ? { years: 'That is more than 70 years.' } : {};
}

/** What is typed as a profile, or what is wrong with it, input by input. `before`: what has no input is kept. */
export function readDraft(draft: Draft, before: Profile): ReadDraft {
  const errors = { ...payErrors(draft), ...yearsErrors(draft), ...listErrors(draft) };
  if (Object.keys(errors).length > 0) return { profile: null, errors };
  const amount = readFigure(draft.amount);
  const years = readFigure(draft.years);
  const currency = readCurrency(draft.currency);
  return {
    profile: {
      ...before,
      payFloor:
        amount.ok && amount.value !== null && currency
          ? { amount: amount.value, currency, unit: draft.unit, share: before.payFloor?.share ?? 100 }
          : null,
      workplaces: draft.workplaces,
      employmentTypes: draft.employmentTypes,
      years: years.ok ? years.value : null,
      skills: entries(draft.skills).map(
        name =>
          before.skills.find(skill => fold(skill.name) === fold(name)) ?? { name, level: null, years: null },
      ),
      degree: draft.degree,
      needsSponsorship: draft.needsSponsorship,
      wantedWords: entries(draft.wantedWords),
      unwantedWords: entries(draft.unwantedWords),
    },
    errors: null,
  };
}
