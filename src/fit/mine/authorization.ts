import type { Posting } from '../context.ts';
import { judged, listed, notStated, said } from '../evidence.ts';
import type { Judgement } from '../evidence.ts';
import { COUNTRIES } from '../places/countries.data.ts';
import { countryNamed } from '../places/place.ts';
import type { Profile } from '../profile.ts';
import { seek } from '../text.ts';
import { CITIZEN } from '../words.data.ts';

/** Countries that are spoken of with an article. */
const WITH_ARTICLE = /^(?:US|GB|NL|PH|AE|CZ|DO|BS|GM|MV)$/;
const nameOf = (code: string): string =>
  `${WITH_ARTICLE.test(code) ? 'the ' : ''}${COUNTRIES[code]?.split('|')[0] ?? code}`;
const mayWork = ({ authorized }: Profile): readonly string[] =>
  authorized.flatMap(({ country }) => countryNamed(country) ?? []);

/**
 * For a reader who needs a visa. A country of the posting where they may work needs none; a demand for the right to
 * work is told, but it does not refuse sponsorship.
 */
export function judgeSponsorship({ reading, countries }: Posting, profile: Profile): Judgement {
  const { visaSponsorship, workAuthorization } = reading.conditions;
  const free = mayWork(profile).find(country => countries.includes(country));
  if (free !== undefined)
    return judged(reading, '/locations/0', 'met', () => `You need no sponsor in ${nameOf(free)}.`);
  if (visaSponsorship === 'offered')
    return judged(reading, '/conditions/visaSponsorship', 'met', 'The posting offers visa sponsorship.');
  if (visaSponsorship === 'refused')
    return judged(
      reading,
      '/conditions/visaSponsorship',
      'not met',
      'The posting offers no visa sponsorship.',
    );
  if (workAuthorization === 'required') {
    const reason = 'Sponsorship is not mentioned; the posting asks for the right to work.';
    return judged(reading, '/conditions/workAuthorization', 'not stated', reason);
  }
  return notStated('The posting does not mention visa sponsorship.');
}

/** The right to work where the job is: had, asked for and not had, or not to be told. */
export function judgeAuthorization({ reading, countries, text }: Posting, profile: Profile): Judgement {
  const mine = mayWork(profile);
  const asked = reading.conditions.workAuthorization === 'required';
  const citizen = seek(
    text,
    CITIZEN,
    /\b(?:or|regardless|without regard|race|religion|national origin|status)\b/,
  );
  const here = mine.find(country => countries.includes(country));
  const passports = profile.authorized.filter(one => one.citizen).map(one => one.country);
  if (
    citizen &&
    here !== undefined &&
    !profile.authorized.some(one => one.citizen && countryNamed(one.country) === here)
  )
    return said(
      'not met',
      () => `Only for citizens; your passport: ${listed(passports) || 'none given'}.`,
      citizen,
    );
  if (here !== undefined)
    return judged(
      reading,
      asked ? '/conditions/workAuthorization' : '/locations/0',
      'met',
      () => `You may work in ${nameOf(here)}.`,
    );
  const where = () => listed(countries.map(nameOf));
  if (countries.length === 0) {
    const reason = asked
      ? 'The right to work is asked for, the country is not named.'
      : 'The country is not named.';
    return asked ? judged(reading, '/conditions/workAuthorization', 'not stated', reason) : notStated(reason);
  }
  if (asked && reading.conditions.visaSponsorship !== 'offered')
    return judged(
      reading,
      '/conditions/workAuthorization',
      'not met',
      () =>
        `Asks for the right to work in ${where()}; yours is for ${listed(profile.authorized.map(one => one.country))}.`,
    );
  return notStated(
    () => `The posting is in ${where()} and does not say whether the right to work is needed.`,
  );
}
