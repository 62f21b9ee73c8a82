import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE } from '../fit/profile.ts';
import type { Runtime } from '../messages/browser.ts';
import type { Answer, Back, Call, Sent } from '../messages/contract.ts';
import { answer } from '../messages/serve.ts';
import { emptyReading } from '../posting/reading.ts';
import type { Capture } from '../posting/saved.ts';
import { pageOf } from '../reader/testing.ts';
import { handlers } from './handlers.ts';
import * as fake from './testing/fake-browser.ts';
import { store } from './store.ts';

vi.mock('../messages/browser.ts', () => import('./testing/fake-browser.ts'));
vi.stubGlobal('navigator', { userAgent: 'test' });
vi.spyOn(console, 'warn').mockReturnValue(undefined);

const self = { id: 'us', root: 'chrome-extension://us/' };
const popup = { id: 'us', url: 'chrome-extension://us/src/popup/popup.html' } as Runtime.MessageSender; // all that is read
const inTab = ({ id, url, incognito }: fake.FakeTab) =>
  ({ id: 'us', url, frameId: 0, tab: { id, url, incognito } }) as Runtime.MessageSender; // all that is read

const say = <C extends Call>(from: Runtime.MessageSender, call: C, sent: Sent<C>) =>
  answer({ call, sent }, from, handlers, self) as Promise<Answer<Back<C>>>; // the handler of the same call
async function ask<C extends Call>(from: Runtime.MessageSender, call: C, sent: Sent<C>): Promise<Back<C>> {
  const answered = await say(from, call, sent);
  if (!answered.ok) throw new Error(answered.error);
  return answered.value;
}

const posting = (url = 'https://firm.example/jobs/1', title = 'Potter'): Capture => ({
  reading: { ...emptyReading(url, 'posting'), title },
  description: 'Potter',
});

beforeEach(async () => {
  fake.reset();
  for (const { id } of (await store().list()).summaries) await store().delete(id);
  await store().forgetDeleted();
});

test('a posting’s page gets the reader script and the badge, another page neither', async () => {
  const tab = fake.openTab(posting());
  await ask(inTab(tab), 'page.seen', { kind: 'posting' });
  expect(tab.scripts).toEqual(['src/content/reader/main.js']);
  expect(tab.css[0]).toContain('::highlight(');
  expect(fake.badges.get(tab.id)).toBe('•');
  const other = fake.openTab(posting('https://firm.example/about'));
  await ask(inTab(other), 'page.seen', { kind: 'other' });
  expect(other.scripts).toEqual([]);
  expect(fake.badges.get(other.id)).toBe('');
});

test('a page’s words are read, each fact with its place; of another page they are refused', async () => {
  const tab = fake.openTab(posting());
  const text = pageOf('# Potter\nRequirements:\n- 3 years of experience at the wheel', { url: tab.url });
  const { reading, places } = await ask(inTab(tab), 'page.text', text);
  expect(reading.title).toBe('Potter');
  expect(places).toContainEqual({ fact: '/title', span: { block: 0, start: 0, end: 6 } });
  const elsewhere = { ...text, url: 'https://rival.example/jobs/9' };
  expect(await say(inTab(tab), 'page.text', elsewhere)).toMatchObject({ ok: false });
  expect(await say(popup, 'page.text', text)).toMatchObject({ ok: false });
});

test('the popup sees a posting whose page has no script yet, and each script goes in once', async () => {
  const tab = fake.openTab(posting());
  const view = await ask(popup, 'tab.get', { tabId: tab.id });
  expect(view).toMatchObject({
    state: 'read',
    capture: { reading: { title: 'Potter' } },
    beside: { saved: null, own: {}, profileEmpty: true, settings: { shown: true } },
  });
  await ask(popup, 'tab.get', { tabId: tab.id });
  expect(tab.scripts).toEqual(['src/content/gate/main.js', 'src/content/reader/main.js']);
});

test('gate and popup that ask at once put the reader script in once', async () => {
  const tab = fake.openTab(posting(), { scripts: ['src/content/gate/main.js'] });
  await Promise.all([
    ask(inTab(tab), 'page.seen', { kind: 'posting' }),
    ask(popup, 'tab.get', { tabId: tab.id }),
  ]);
  expect(tab.scripts.filter(script => script.includes('reader'))).toHaveLength(1);
});

test('a page that is no posting gives a whole empty Reading, and can be read anyway', async () => {
  const tab = fake.openTab(posting('https://firm.example/news'), { kind: 'list' });
  expect(await ask(popup, 'tab.get', { tabId: tab.id })).toEqual({
    state: 'not a posting',
    reading: emptyReading('https://firm.example/news', 'list'),
    clues: expect.any(Array) as string[],
    listed: [],
    shut: [],
  });
  expect(tab.scripts).toEqual(['src/content/gate/main.js']);
  expect(await ask(popup, 'tab.read', { tabId: tab.id })).toMatchObject({ state: 'read' });
});

test('of a list it is said which of its postings are saved', async () => {
  const tab = fake.openTab(posting());
  await ask(popup, 'tab.save', { tabId: tab.id, confirmed: false });
  const list = fake.openTab(posting('https://firm.example/jobs'), {
    kind: 'list',
    links: ['https://firm.example/jobs/2', 'https://firm.example/jobs/1?utm_source=list#apply'],
  });
  expect(await ask(popup, 'tab.get', { tabId: list.id })).toMatchObject({
    state: 'not a posting',
    listed: [{ title: 'Potter', status: 'saved' }],
  });
});

test('a page that the browser keeps from us is said to be so', async () => {
  const tab = fake.openTab(posting(), { open: false });
  expect(await ask(popup, 'tab.get', { tabId: tab.id })).toEqual({
    state: 'no access',
    url: 'https://firm.example/jobs/1',
  });
  expect(await ask(popup, 'tab.read', { tabId: tab.id })).toMatchObject({
    state: 'failed',
    reason: expect.stringContaining('no extension'),
  });
  expect(await ask(popup, 'tab.get', { tabId: 99 })).toEqual({
    state: 'failed',
    reason: 'This tab has been closed.',
  });
});

test('what a tab says of another page is not taken', async () => {
  const tab = fake.openTab(posting(), { url: 'https://other.example/' });
  expect(await ask(popup, 'tab.save', { tabId: tab.id, confirmed: false })).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('moved on'),
  });
  expect((await ask(popup, 'saved.list', {})).summaries).toEqual([]);
});

test('saved from the card: badge, list, and the other tab with this posting hears of it', async () => {
  const tab = fake.openTab(posting());
  const twin = fake.openTab(posting('https://firm.example/jobs/1?utm_source=x'));
  const stranger = fake.openTab(posting('https://firm.example/jobs/2'));
  for (const each of [tab, twin, stranger]) await ask(inTab(each), 'page.seen', { kind: 'posting' });
  const result = await ask(inTab(tab), 'posting.save', { capture: tab.capture, confirmed: false });
  expect(result).toMatchObject({ outcome: 'saved', again: false, saved: { status: 'saved' } });
  expect(fake.badges.get(tab.id)).toBe('✓');
  await vi.waitFor(() => expect(twin.told).toEqual(['beside.changed']));
  expect([tab.told, stranger.told]).toEqual([[], []]);
  expect((await ask(popup, 'saved.list', {})).summaries).toMatchObject([{ title: 'Potter' }]);
  expect(await ask(inTab(twin), 'page.read', twin.capture)).toMatchObject({ saved: { status: 'saved' } });
  expect(fake.badges.get(twin.id)).toBe('✓');
});

test('a page that is no posting to its reader is left alone, in every tab, until that is taken back', async () => {
  const tab = fake.openTab(posting());
  const twin = fake.openTab(posting('https://firm.example/jobs/1?utm_source=x'));
  const other = fake.openTab(posting('https://firm.example/jobs/2'));
  for (const each of [tab, twin, other]) await ask(inTab(each), 'page.seen', { kind: 'posting' });
  await ask(inTab(tab), 'page.alone', { what: 'page' });
  expect([tab.told, twin.told, other.told]).toEqual([['posting.leave'], ['posting.leave'], []]);
  expect(fake.badges.get(tab.id)).toBe('–');
  const later = fake.openTab(posting('https://firm.example/jobs/1#apply'));
  await ask(inTab(later), 'page.seen', { kind: 'posting' });
  expect(later.scripts).toEqual([]);
  const view = await ask(popup, 'tab.get', { tabId: later.id });
  expect(view).toEqual({ state: 'left alone', what: 'page', url: later.url });
  expect(await ask(popup, 'tab.again', { tabId: later.id, url: later.url })).toMatchObject({ state: 'read' });
  expect(await ask(popup, 'alone.get', {})).toEqual({ sites: [], pages: [] });
});

test('a site is turned off whole, may be read once all the same, and is turned on again by its name', async () => {
  const tab = fake.openTab(posting());
  await ask(popup, 'tab.alone', { tabId: tab.id, what: 'site' });
  const other = fake.openTab(posting('https://firm.example/jobs/2'));
  await ask(inTab(other), 'page.seen', { kind: 'posting' });
  expect(other.scripts).toEqual([]);
  expect(await ask(popup, 'tab.get', { tabId: other.id })).toMatchObject({
    state: 'left alone',
    what: 'site',
  });
  expect(await ask(popup, 'tab.read', { tabId: other.id })).toMatchObject({ state: 'read' });
  expect(await ask(popup, 'alone.end', { what: 'site', name: 'firm.example' })).toEqual({
    sites: [],
    pages: [],
  });
  expect(await ask(popup, 'tab.get', { tabId: other.id })).toMatchObject({ state: 'read' });
});

test('what is left alone in a private window is known in private windows alone', async () => {
  const secret = fake.openTab(posting(), { incognito: true });
  await ask(inTab(secret), 'page.alone', { what: 'site' });
  expect(await ask(popup, 'tab.get', { tabId: secret.id })).toMatchObject({ state: 'left alone' });
  expect(await ask(popup, 'tab.get', { tabId: fake.openTab(posting()).id })).toMatchObject({ state: 'read' });
  expect([JSON.stringify(fake.storedNow()), await ask(popup, 'alone.get', {})]).toEqual([
    '{}',
    { sites: [], pages: [] },
  ]);
});

test('in a private window it asks first', async () => {
  const tab = fake.openTab(posting(), { incognito: true, scripts: ['src/content/reader/main.js'] });
  const { capture } = tab;
  expect(await ask(inTab(tab), 'posting.save', { capture, confirmed: false })).toEqual({ outcome: 'ask' });
  expect(await ask(popup, 'tab.save', { tabId: tab.id, confirmed: false })).toEqual({ outcome: 'ask' });
  expect((await ask(popup, 'saved.list', {})).summaries).toEqual([]);
  expect(await ask(popup, 'tab.save', { tabId: tab.id, confirmed: true })).toMatchObject({
    outcome: 'saved',
  });
});

test('a correction is saved beside what was read, and judged by the checklist', async () => {
  const tab = fake.openTab(posting());
  await ask(popup, 'profile.set', { ...EMPTY_PROFILE, workplaces: ['remote'] });
  await ask(popup, 'tab.correct', { tabId: tab.id, own: { workplace: 'remote' }, confirmed: false });
  expect(await ask(inTab(tab), 'page.read', tab.capture)).toMatchObject({
    own: { workplace: 'remote' },
    profileEmpty: false,
    checklist: [{ criterion: 'workplace', verdict: 'met' }],
  });
});

test('a save that fails says why', async () => {
  const tab = fake.openTab(posting());
  const full = { status: 500, name: 'indexed_db_went_bad', reason: 'QuotaExceededError', message: 'unknown' };
  const save = vi.spyOn(store(), 'save').mockRejectedValue(full);
  const { capture } = tab;
  expect(await ask(inTab(tab), 'posting.save', { capture, confirmed: false })).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('the disk is full'),
  });
  save.mockRestore();
});

test('a database that fails does not cost the reader the card', async () => {
  const tab = fake.openTab(posting());
  const at = vi.spyOn(store(), 'at').mockRejectedValue(new Error('no database'));
  expect(await ask(inTab(tab), 'page.read', tab.capture)).toMatchObject({ saved: null });
  at.mockRestore();
});

test('delete and undo', async () => {
  const tab = fake.openTab(posting());
  await ask(popup, 'tab.save', { tabId: tab.id, confirmed: false });
  const [{ id } = { id: '' }] = (await ask(popup, 'saved.list', {})).summaries;
  await ask(popup, 'saved.change', { id, note: 'mine' });
  await ask(popup, 'saved.delete', { id });
  expect(await say(popup, 'saved.get', { id })).toMatchObject({
    ok: false,
    error: expect.stringContaining('not in the list'),
  });
  expect(await ask(popup, 'saved.restore', { id })).toMatchObject({ id, note: 'mine' });
});

test('pages are opened for the tab that asks', async () => {
  const tab = fake.openTab(posting());
  await ask(inTab(tab), 'fact.fix', { fact: '/pay/0' });
  await ask(inTab(tab), 'posting.file', {});
  expect(fake.created).toEqual([
    `chrome-extension://us/src/popup/popup.html?tab=${tab.id}&fact=%2Fpay%2F0`,
    `chrome-extension://us/src/dashboard/dashboard.html?file=${tab.id}`,
  ]);
});
