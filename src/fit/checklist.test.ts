import { expect, test } from 'vitest';
import { breaksTheDeal, summary, withOverrulings } from './checklist.ts';
import { settingsOf } from './criteria.ts';
import { EMPTY_PROFILE } from './profile.ts';
import { judge, line, must, skills } from './testing/build.ts';

test('the summary counts and gives no score', () => {
  const rows = (['met', 'met', 'not met', 'not stated', 'to tick'] as const).map(verdict => ({ verdict }));
  expect(summary(rows)).toBe('2 met, 1 not met, 1 not stated, 1 to tick');
  expect(summary([])).toBe('');
});

test('an overruling counts, keeps what the rules said, and can be taken back', () => {
  const rows = judge({ workplaces: ['remote'] }, { workplace: 'onsite' });
  const own = {
    workplace: { verdict: 'met', at: '2026-11-22T00:00:00Z' },
    gone: { verdict: 'met', at: '' },
  } as const;
  const [row] = withOverrulings(rows, own);
  expect(row).toMatchObject({ verdict: 'met', overruled: 'not met' });
  expect(withOverrulings(rows, {})).toEqual(rows);
  expect(withOverrulings(withOverrulings(rows, own), own)[0]).toMatchObject({
    verdict: 'met',
    overruled: 'not met',
  });
});

test('a deal-breaker comes first and breaks the deal only where it is not met', () => {
  const me = {
    workplaces: ['remote' as const],
    employmentTypes: ['FULL_TIME' as const],
    criteria: [{ id: 'employmentType', weight: 'deal-breaker' as const, on: true }],
  };
  const [first, second] = judge(me, { workplace: 'onsite', employmentType: ['INTERN'] });
  expect(first).toMatchObject({ criterion: 'employmentType', weight: 'deal-breaker' });
  expect([first, second].map(row => row && breaksTheDeal(row))).toEqual([true, false]);
  expect(judge(me, { employmentType: ['FULL_TIME'] }).some(breaksTheDeal)).toBe(false);
});

test('a criterion that is off gives no row; each is there once', () => {
  const me = {
    workplaces: ['remote' as const],
    criteria: [{ id: 'workplace', weight: 'must' as const, on: false }],
  };
  expect(judge(me, { workplace: 'remote' })).toEqual([]);
  const ids = settingsOf({ ...EMPTY_PROFILE, criteria: [...me.criteria, ...me.criteria] }).map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('a line keeps its name when the page is read again, and stands once', () => {
  const reading = { requirements: [line('Knows  SQL'), line('knows SQL', 'preferred')], skills: must('SQL') };
  const rows = judge({ skills: skills('SQL') }, reading).filter(({ part }) => part === 'theirs');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ fact: '/requirements/0', weight: 'must', have: ['SQL'], lack: [] });
  const again = judge(
    { skills: skills('SQL') },
    { ...reading, requirements: [line('New'), line('Knows SQL')] },
  );
  expect(again.map(row => row.criterion)).toContain(rows[0]?.criterion);
});

test('own criteria: words, a pattern, and what to avoid', () => {
  const own = (words: string[], pattern: string | null, avoid: boolean) =>
    judge({ own: [{ id: 'x', name: 'X', words, pattern, avoid }] }, {}, 'We have a tea room. And 4 dogs.')[0];
  expect(own(['tea room'], null, false)).toMatchObject({
    criterion: 'own:x',
    verdict: 'met',
    quote: 'We have a tea room.',
  });
  expect(own([], '\\d dogs', false)).toMatchObject({ verdict: 'met', quote: 'And 4 dogs.' });
  expect(own([], '\\d cats', false)).toMatchObject({ verdict: 'not stated' });
  expect(own(['dogs'], null, true)).toMatchObject({ verdict: 'not met' });
  expect(own(['cats'], '(', true)).toMatchObject({ verdict: 'met' });
});
