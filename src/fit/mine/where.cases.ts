import { place } from '../testing/build.ts';
import type { Case } from '../testing/build.ts';

type Short = readonly [mine: string | readonly string[], theirs: readonly string[], verdict: Case['verdict']];

/** The reader's place, the posting's places → the verdict. */
const PLACES: readonly Short[] = [
  ['Berlin', ['Berlin'], 'met'],
  ['Berlin', ['10115 Berlin'], 'met'],
  ['Berlin', ['Berlin, DE'], 'met'],
  ['Berlin', ['Berlin (Mitte), Germany'], 'met'],
  ['Berlin', ['Germany'], 'partly'],
  ['Berlin', ['Europe'], 'partly'],
  ['Berlin', ['Hamburg'], 'not met'],
  ['Berlin', ['Austria'], 'not met'],
  ['Berlin', ['United States'], 'not met'],
  ['Munich', ['München'], 'met'],
  ['München', ['Munich, Bavaria'], 'met'],
  ['Muenchen', ['80331 München'], 'met'],
  ['Bavaria', ['Augsburg'], 'met'],
  ['Bayern', ['Munich'], 'met'],
  ['Bavaria', ['Leipzig'], 'not met'],
  ['Germany', ['Köln'], 'met'],
  ['Deutschland', ['Cologne, Germany'], 'met'],
  ['Germany', ['Remote (EMEA)'], 'partly'],
  ['Germany', ['Zürich, Schweiz'], 'not met'],
  ['Texas', ['Austin, TX'], 'met'],
  ['Texas', ['Paris, Texas'], 'met'],
  ['TX', ['Houston, TX 77002'], 'met'],
  ['Texas', ['Oklahoma City, OK'], 'not met'],
  ['Texas', ['United States'], 'partly'],
  ['Dallas', ['Dallas-Fort Worth'], 'met'],
  ['Dallas', ['Houston, TX'], 'not met'],
  ['New York', ['NYC'], 'met'],
  ['NYC', ['New York, NY'], 'met'],
  ['New York', ['Brooklyn'], 'met'],
  ['New York', ['Buffalo, NY'], 'not met'],
  ['California', ['San Francisco'], 'met'],
  ['California', ['LA'], 'met'],
  ['California', ['Baton Rouge, LA'], 'not met'],
  ['USA', ['Chicago, IL'], 'met'],
  ['US', ['United States of America'], 'met'],
  ['United States', ['U.S.'], 'met'],
  ['USA', ['Toronto, ON'], 'not met'],
  ['Canada', ['Vancouver, BC'], 'met'],
  ['UK', ['Manchester'], 'met'],
  ['United Kingdom', ['London, England'], 'met'],
  ['England', ['Leeds'], 'met'],
  ['London', ['London, ON'], 'not met'],
  ['Spain', ['Toledo, Spain'], 'met'],
  ['Ohio', ['Toledo, Spain'], 'not met'],
  ['Portland, OR', ['Portland, ME'], 'not met'],
  ['India', ['Bangalore'], 'met'],
  ['Bengaluru', ['Bangalore, India'], 'met'],
  ['Tokyo', ['東京都港区'], 'met'],
  ['Netherlands', ['Amesterdão'], 'met'],
  ['Prague', ['Praha'], 'met'],
  ['Lisbon', ['Lisboa, Portugal'], 'met'],
  ['Zurich', ['Zürich'], 'met'],
  ['Nowhereville', ['Nowhereville'], 'met'],
  ['Nowhereville', ['Elsewhereville'], 'not met'],
  [['Berlin', 'Leipzig'], ['Leipzig'], 'met'],
  ['Berlin', ['Hamburg', 'Berlin'], 'met'],
  ['Berlin', [], 'not stated'],
  ['EU', ['Lyon, France'], 'met'],
];

export const placeCases: readonly Case[] = [
  ...PLACES.map(([mine, theirs, verdict]) => ({
    of: `${String(mine)} ← ${theirs.join(' / ') || 'nowhere'}`,
    me: { places: [mine].flat().map(name => place(name)) },
    reading: { locations: [...theirs] },
    row: 'places',
    verdict,
  })),
  ...(
    [
      ['named as near', ['Potsdam'], 'met'],
      ['elsewhere in the same state', ['Cottbus, Brandenburg'], 'not met'],
      ['far away', ['Hamburg'], 'not met'],
    ] as const
  ).map(([of, theirs, verdict]) => ({
    of: `commute: ${of}`,
    me: { places: [place('Berlin', 'Potsdam')] },
    reading: { locations: [...theirs] },
    row: 'places',
    verdict,
  })),
  {
    of: 'commute: a town of the same state, way unknown',
    me: { places: [place('Austin, TX', 'Cedar Park')] },
    reading: { locations: ['Elgin, TX'] },
    row: 'places',
    verdict: 'not stated',
    says: 'cannot be told',
  },
  {
    of: 'remote without a place',
    me: { places: [place('Berlin')] },
    reading: { workplace: 'remote' },
    row: 'places',
    verdict: 'met',
  },
  {
    of: 'remote within my country',
    me: { places: [place('Berlin')] },
    reading: { workplace: 'remote', locations: ['Germany'] },
    row: 'places',
    verdict: 'met',
  },
  {
    of: 'remote within another country',
    me: { places: [place('Berlin')] },
    reading: { workplace: 'remote', locations: ['Portugal'] },
    row: 'places',
    verdict: 'not met',
  },
  {
    of: 'remote beside offices elsewhere',
    me: { places: [place('Berlin')] },
    reading: { workplace: 'remote', locations: ['Remote', 'Vienna'] },
    row: 'places',
    verdict: 'met',
  },
  {
    of: 'elsewhere, but would relocate',
    me: { places: [place('Berlin')], wouldRelocate: true },
    reading: { locations: ['Porto'] },
    row: 'places',
    verdict: 'partly',
    says: 'would relocate',
  },
];

type Remote = readonly [from: string, reading: readonly string[], text: string, verdict: Case['verdict']];
const REMOTE: readonly Remote[] = [
  ['Germany', [], '', 'not stated'],
  ['Germany', ['Germany'], '', 'met'],
  ['Germany', ['Remote (EMEA)'], '', 'met'],
  ['Germany', ['Remote, USA'], '', 'not met'],
  ['United States', ['US'], '', 'met'],
  ['Germany', ['Remote worldwide'], '', 'met'],
  ['Germany', [], 'Candidates must be based in the United States.', 'not met'],
  ['United States', [], 'Candidates must be based in the US or Canada.', 'met'],
  ['Germany', [], 'We can only hire people in the EU.', 'met'],
  ['Germany', [], 'Our founders are based in Canada and love snow.', 'not stated'],
  ['CET', [], 'You work in a time zone of CET +/- 3 hours.', 'met'],
  ['UTC-8', [], 'You work in a time zone of CET +/- 3 hours.', 'not met'],
  ['Germany', [], 'Time zones from UTC-1 to UTC+3.', 'met'],
  ['India', [], 'Time zones from UTC-1 to UTC+3.', 'not met'],
  ['Germany', ['Remote (+-2 CET)'], '', 'met'],
  ['Brazil', ['Remote (+-2 CET)'], '', 'not met'],
];
export const remoteCases: readonly Case[] = [
  ...REMOTE.map(([from, theirs, text, verdict]) => ({
    of: `from ${from} ← ${[...theirs, text].join(' ') || 'nothing said'}`,
    me: { remoteFrom: [from] },
    reading: { workplace: 'remote' as const, locations: [...theirs] },
    text,
    row: 'remoteFrom',
    verdict,
  })),
  {
    of: 'no remote work',
    me: { remoteFrom: ['Germany'] },
    reading: { workplace: 'onsite', locations: ['Berlin'] },
    row: 'remoteFrom',
    verdict: 'not stated',
  },
];

const office = (workplace: 'remote' | 'hybrid' | 'onsite' | null, days?: number) => ({
  workplace,
  conditions: days === undefined ? {} : { officeDaysPerWeek: days },
});
export const workplaceCases: readonly Case[] = (
  [
    ['two days of at most two', 2, office('hybrid', 2), 'met'],
    ['three days of at most two', 2, office('hybrid', 3), 'not met'],
    ['days not said', 2, office('hybrid'), 'partly'],
    ['no limit set', null, office('hybrid'), 'met'],
    ['days alone are hybrid', 3, office(null, 2), 'met'],
    ['five days are on site', 5, office(null, 5), 'not met'],
    ['remote', 0, office('remote'), 'met'],
    ['on site', 2, office('onsite'), 'not met'],
    ['nothing said', 2, office(null), 'not stated'],
  ] as const
).map(([of, officeDays, reading, verdict]) => ({
  of,
  me: { workplaces: ['remote', 'hybrid'] as const, officeDays },
  reading,
  row: 'workplace',
  verdict,
})) as Case[]; // the tables' tuples are read-only, the profile's lists are not
