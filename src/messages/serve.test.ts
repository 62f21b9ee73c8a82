import { expect, test, vi } from 'vitest';
import type { Runtime } from './browser.ts';
import { calls, type Call } from './contract.ts';
import { answer, senderOf, type Handlers } from './serve.ts';
import { emptyReading } from '../posting/reading.ts';
import { EMPTY_PROFILE } from '../fit/profile.ts';

vi.spyOn(console, 'warn').mockReturnValue(undefined);

const self = { id: 'us', root: 'chrome-extension://us/' };
const tab = { id: 7, index: 0, incognito: false, url: 'https://firm.example/jobs/1#top' };
const from = (part: object): Runtime.MessageSender => part; // a browser fills in much more
const content = from({ id: 'us', url: 'https://firm.example/jobs/1', tab, frameId: 0 });
const popup = from({ id: 'us', url: 'chrome-extension://us/src/popup/popup.html' });
const pageInTab = from({ ...popup, tab: { ...tab, url: popup.url } });

const capture = (url: string) => ({ reading: emptyReading(url, 'posting'), description: '' });

/** Handlers that note who called and answer with their own name. */
function noting() {
  const called: [string, unknown, unknown][] = [];
  const handlers = Object.fromEntries(
    Object.keys(calls).map(call => [
      call,
      async (sent: unknown, sender: unknown) => {
        called.push([call, sent, sender]);
        return call;
      },
    ]),
  ) as unknown as Handlers; // answers are checked where they arrive
  return { called, handlers };
}

const refused: readonly [why: string, raw: unknown, sender: Runtime.MessageSender, error: RegExp][] = [
  ['no message', null, content, /unknown call: undefined/],
  ['a string', 'page.left', content, /unknown call/],
  ['an unknown name', { call: 'page.eat', sent: {} }, content, /unknown call: page\.eat/],
  ['a name that every object has', { call: 'toString', sent: {} }, content, /unknown call: toString/],
  ['an endless name', { call: 'x'.repeat(1e5), sent: {} }, content, /^unknown call: x{100}$/],
  [
    'a page asks what only our pages may',
    { call: 'saved.list', sent: {} },
    content,
    /saved\.list is not for https:\/\/firm/,
  ],
  [
    'our page asks what only scripts in pages may',
    { call: 'page.left', sent: {} },
    popup,
    /page\.left is not for chrome-ext/,
  ],
  ['another extension', { call: 'saved.list', sent: {} }, from({ ...popup, id: 'them' }), /is not for/],
  [
    'an address that only begins alike',
    { call: 'saved.list', sent: {} },
    from({ id: 'us', url: 'chrome-extension://usher/a.html' }),
    /is not for/,
  ],
  ['no address', { call: 'saved.list', sent: {} }, from({ id: 'us' }), /is not for a sender without address/],
  ['no tab', { call: 'page.left', sent: {} }, from({ id: 'us', url: 'https://firm.example/' }), /is not for/],
  ['nothing sent', { call: 'tab.get' }, popup, /tab\.get: wrong shape: message: /],
  ['a wrong type', { call: 'tab.get', sent: { tabId: '7' } }, popup, /tab\.get: wrong shape: tabId: /],
  [
    'deep in the shape',
    { call: 'page.read', sent: { ...capture('https://firm.example/'), description: 4 } },
    content,
    /wrong shape: description/,
  ],
  [
    'another page’s posting',
    { call: 'page.read', sent: capture('https://firm.example/jobs/2') },
    content,
    /may only speak of itself/,
  ],
  [
    'another site’s posting',
    { call: 'posting.save', sent: { capture: capture('https://other.example/jobs/1'), confirmed: true } },
    content,
    /may only speak of itself/,
  ],
  [
    'from a frame, the page around it',
    { call: 'page.read', sent: capture('https://firm.example/jobs/1') },
    from({ id: 'us', url: 'https://frame.example/', tab, frameId: 3 }),
    /may only speak of itself/,
  ],
];
test.each(refused)('refused: %s', async (_, raw, sender, error) => {
  const { called, handlers } = noting();
  const answered = await answer(raw, sender, handlers, self);
  expect(answered).toEqual({ ok: false, error: expect.stringMatching(error) });
  expect(called).toEqual([]);
});

const heard: readonly [call: Call, sent: unknown, sender: Runtime.MessageSender, as: object][] = [
  ['page.left', {}, content, { from: 'content', tabId: 7, frameId: 0, incognito: false }],
  ['page.read', capture('https://firm.example/jobs/1#pay'), content, { from: 'content', tabId: 7 }],
  // After a move without reload Chromium gives the script's address as it was at its start.
  [
    'page.read',
    capture('https://firm.example/jobs/1'),
    from({ ...content, url: 'https://firm.example/jobs' }),
    { tabId: 7 },
  ],
  ['saved.list', {}, popup, { from: 'page' }],
  ['saved.list', {}, pageInTab, { from: 'page' }],
  ['profile.set', EMPTY_PROFILE, pageInTab, { from: 'page' }],
  ['options.open', {}, content, { from: 'content' }],
  ['options.open', {}, popup, { from: 'page' }],
];
test.each(heard)('heard: %s', async (call, sent, sender, as) => {
  const { called, handlers } = noting();
  expect(await answer({ call, sent }, sender, handlers, self)).toEqual({ ok: true, value: call });
  expect(called).toEqual([[call, sent, expect.objectContaining(as)]]);
});

test('the tab’s number comes from the browser, whatever the message says', async () => {
  const { called, handlers } = noting();
  await answer({ call: 'page.left', sent: { tabId: 99 } }, content, handlers, self);
  expect(called).toEqual([['page.left', {}, expect.objectContaining({ tabId: 7 })]]);
});

test('a handler that throws gives an answer in words', async () => {
  const { handlers } = noting();
  const broken: Handlers = { ...handlers, 'saved.list': () => Promise.reject(new Error('the disk is full')) };
  expect(await answer({ call: 'saved.list', sent: {} }, popup, broken, self)).toEqual({
    ok: false,
    error: 'the disk is full',
  });
  const thrown: Handlers = {
    ...handlers,
    'saved.list': () => {
      throw new TypeError('no');
    },
  };
  expect(await answer({ call: 'saved.list', sent: {} }, popup, thrown, self)).toMatchObject({
    error: 'no',
  });
});

test('a script in a private window is known as such', () =>
  expect(senderOf(from({ ...content, tab: { ...tab, incognito: true } }), self)).toMatchObject({
    incognito: true,
  }));
