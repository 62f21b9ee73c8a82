import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE } from '../fit/profile.ts';
import { addSkill, changeSettings, getProfile, getSettings, setProfile } from './stored.ts';
import * as fake from './testing/fake-browser.ts';

vi.mock('../messages/browser.ts', () => import('./testing/fake-browser.ts'));
beforeEach(fake.reset);

test('a setting that is broken costs itself alone', async () => {
  fake.store('settings', { collapsed: true, marks: 'all' });
  expect(await getSettings()).toEqual({
    collapsed: true,
    shown: true,
    place: { side: 'end', height: 'bottom' },
    marks: { pay: true, required: true, preferred: true, condition: true },
    checklist: { sort: 'order', folded: [] },
    seenBefore: true,
    toldAboutRemoval: false,
  });
});

test('two changes at once are both kept', async () => {
  await Promise.all([
    changeSettings({ collapsed: true }),
    changeSettings({ shown: false, collapsed: undefined }),
  ]);
  expect(await getSettings()).toMatchObject({ collapsed: true, shown: false });
});

test('two skills added at once are both kept, and one that is there, however written, is not added again', async () => {
  await setProfile({ ...EMPTY_PROFILE, skills: [{ name: 'SQL', level: 'good', years: 2 }] });
  await Promise.all([addSkill('Python'), addSkill('Rust'), addSkill('sql'), addSkill('python')]);
  expect((await getProfile()).skills.map(({ name }) => name)).toEqual(['SQL', 'Python', 'Rust']);
});

test('a skill added while the profile is being kept is not lost', async () => {
  await Promise.all([setProfile({ ...EMPTY_PROFILE, years: 4 }), addSkill('Python')]);
  expect(await getProfile()).toMatchObject({ years: 4, skills: [{ name: 'Python' }] });
});

test('a profile that cannot be read is moved aside, not overwritten', async () => {
  const newer = { v: 99, dreams: ['sea'] };
  fake.store('profile', newer);
  expect(await getProfile()).toEqual(EMPTY_PROFILE);
  await setProfile({ ...EMPTY_PROFILE, years: 4 });
  expect(await getProfile()).toMatchObject({ years: 4 });
  expect(Object.values(fake.storedNow())).toContainEqual(newer);
});
