import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE, Profile } from '../../fit/profile.ts';
import { FIND_CASES } from './find.cases.ts';
import { proposalsIn } from './find.ts';
import { accept, isNews, type Offer, type Proposal } from './proposals.ts';

const TODAY = '2026-11-22';

function words(offer: Offer): string {
  switch (offer.kind) {
    case 'skill': {
      const { name, level, years } = offer.skill;
      return ['skill', [name, level, years && `${years} years`].filter(Boolean).join(', ')].join(' ');
    }
    case 'language':
      return `language ${offer.language.name} ${offer.language.level ?? ''}`.trim();
    case 'years':
      return `years ${offer.years}`;
    case 'degree':
    case 'studyingFor':
      return `${offer.kind} ${offer.degree}`;
    case 'degreeField':
    case 'licence':
      return `${offer.kind} ${offer.name}`;
    case 'drivingLicence':
      return offer.kind;
  }
}

test.each(FIND_CASES)('$name', ({ text, finds }) => {
  const found = proposalsIn(text, TODAY);
  expect(found.map(({ offer }) => words(offer))).toEqual(finds);
  for (const { line, offer } of found)
    if (offer.kind !== 'years') expect(text.replace(/\s+/g, ' ')).toContain(line);
});

test('all that can be proposed can be accepted, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...FIND_CASES.flatMap(({ text }) => text.split('\n')),
    'x'.repeat(3000),
    '2010 – 1990',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), lines => {
      const profile = proposalsIn(lines.join('\n'), TODAY).reduce(accept, EMPTY_PROFILE);
      expect(Profile.safeParse(profile).success).toBe(true);
    }),
    { numRuns: 60 },
  );
});

const skill = (name: string, level: 'good' | 'expert' | null, years: number | null): Proposal => ({
  offer: { kind: 'skill', skill: { name, level, years } },
  line: '',
});

test('accepting adds to what is there, and takes nothing away', () => {
  const mine = accept(EMPTY_PROFILE, skill('Welding', 'good', 3));
  expect(accept(mine, skill('welding', null, null)).skills).toEqual([
    { name: 'Welding', level: 'good', years: 3 },
  ]);
  expect(accept(mine, skill('welding', 'expert', null)).skills).toEqual([
    { name: 'Welding', level: 'expert', years: 3 },
  ]);
  const doctor = { ...EMPTY_PROFILE, degree: 'doctorate' } as const;
  expect(isNews(doctor, { offer: { kind: 'degree', degree: 'bachelor' }, line: '' })).toBe(false);
});
