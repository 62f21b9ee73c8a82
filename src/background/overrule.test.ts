import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE } from '../fit/profile.ts';
import type { Runtime } from '../messages/browser.ts';
import type { Answer, Back, Call, Sent } from '../messages/contract.ts';
import { answer } from '../messages/serve.ts';
import { emptyReading } from '../posting/reading.ts';
import type { Capture } from '../posting/saved.ts';
import { handlers } from './handlers.ts';
import { store } from './store.ts';
import { getProfile } from './stored.ts';
import * as fake from './testing/fake-browser.ts';

vi.mock('../messages/browser.ts', () => import('./testing/fake-browser.ts'));
vi.stubGlobal('navigator', { userAgent: 'test' });

const self = { id: 'us', root: 'chrome-extension://us/' };
const popup = { id: 'us', url: 'chrome-extension://us/src/popup/popup.html' } as Runtime.MessageSender; // all that is read
const inTab = ({ id, url, incognito }: fake.FakeTab) =>
  ({ id: 'us', url, frameId: 0, tab: { id, url, incognito } }) as Runtime.MessageSender; // all that is read
async function ask<C extends Call>(from: Runtime.MessageSender, call: C, sent: Sent<C>): Promise<Back<C>> {
  const answered = (await answer({ call, sent }, from, handlers, self)) as Answer<Back<C>>; // the handler of the same call
  if (!answered.ok) throw new Error(answered.error);
  return answered.value;
}

const capture: Capture = {
  reading: { ...emptyReading('https://firm.example/jobs/9', 'posting'), title: 'Potter' },
  description: 'Potter',
};

beforeEach(async () => {
  fake.reset();
  for (const { id } of (await store().list()).summaries) await store().delete(id);
  await store().forgetDeleted();
});

test('deciding a row saves the posting with it; the row is shown as the reader’s, and can be taken back', async () => {
  const tab = fake.openTab(capture);
  await ask(popup, 'profile.set', { ...EMPTY_PROFILE, years: 3 });
  const overrule = { criterion: 'years', verdict: 'met' } as const;
  const done = await ask(inTab(tab), 'posting.overrule', { capture, overrule, confirmed: false });
  expect(done).toMatchObject({ outcome: 'saved' });
  const years = async () =>
    (await ask(inTab(tab), 'page.read', capture)).checklist.find(({ criterion }) => criterion === 'years');
  expect(await years()).toMatchObject({ verdict: 'met', overruled: 'not stated' });
  const [row] = (await store().list()).summaries;
  await ask(popup, 'saved.change', { id: row?.id ?? '', overrule: { criterion: 'years', verdict: null } });
  expect(await years()).toMatchObject({ verdict: 'not stated', overruled: null });
});

test('in a private window it asks first and keeps nothing', async () => {
  const tab = fake.openTab(capture, { incognito: true });
  const overrule = { criterion: 'years', verdict: 'met' } as const;
  const done = await ask(inTab(tab), 'posting.overrule', { capture, overrule, confirmed: false });
  expect(done).toEqual({ outcome: 'ask' });
  expect((await store().list()).summaries).toEqual([]);
});

test('“I have this” adds a skill once, however it is written', async () => {
  const tab = fake.openTab(capture);
  await ask(inTab(tab), 'profile.skill', { name: 'Glazing' });
  await ask(inTab(tab), 'profile.skill', { name: 'glazing' });
  expect((await getProfile()).skills).toEqual([{ name: 'Glazing', level: null, years: null }]);
});
