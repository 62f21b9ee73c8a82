import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { CHROME_DIST } from '../../tools/browsers/chromium.ts';
import { until } from '../../tools/browsers/driven.ts';
import { findChromium, sandbox } from '../../tools/browsers/find.ts';
import { freshProfile } from '../../tools/browsers/profile.ts';
import { DYER, livingPage } from './jobs.ts';

/*
 * A page that the browser makes ready before anybody asks for it. A browser that is driven from outside makes none ready:
 * this one is left alone, and its pages tell a server how they fare.
 */

const HOST = 'tarnfield.recruitee.com';
/** Goes on once the next page has been made ready. */
const FIRST = `
  const rules = Object.assign(document.createElement('script'), { type: 'speculationrules' });
  rules.textContent = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] });
  document.body.append(rules);
  setInterval(async () => {
    if ((await (await fetch('/is-ready')).text()) === 'yes') document.querySelector('#on').click();
  }, 100);`;
/** Writes down what is put beside its body, as a card is. Without any it goes back: the gate may not have been registered. */
const NEXT = `
  const cards = [];
  new MutationObserver(() => cards.push(document.prerendering ? 'before' : 'after'))
    .observe(document.documentElement, { childList: true });
  addEventListener('load', () => void fetch('/ready'));
  const tell = () => {
    const [{ activationStart }] = performance.getEntriesByType('navigation');
    const told = { cards, early: activationStart > 0, marked: CSS.highlights.has('fineprint-pay') };
    void fetch('/told', { method: 'POST', body: JSON.stringify(told) });
  };
  const shown = () => {
    setInterval(tell, 200);
    setTimeout(() => cards.length === 0 && location.replace('/'), 4000);
  };
  if (document.prerendering) document.addEventListener('prerenderingchange', shown);
  else shown();`;
const PAGES: Readonly<Record<string, string>> = {
  '/': livingPage('<main><p>Nothing to see.</p><a id="on" href="/next">On</a></main>', FIRST),
  '/next': livingPage(`<main>${DYER.html}</main>`, NEXT),
};

const Told = z.object({
  cards: z.array(z.enum(['before', 'after'])),
  early: z.boolean(),
  marked: z.boolean(),
});
const told: z.infer<typeof Told>[] = [];
/** When the next page was whole. It is shown some time after: long enough for a card that would come too early. */
let ready = Infinity;
const UNSEEN_MS = 2500;

const server = createServer((request, response) => {
  const { url = '' } = request;
  if (url === '/') ready = Infinity;
  if (url === '/ready') ready = Date.now();
  if (url === '/told') {
    let body = '';
    request.on('data', chunk => (body += String(chunk)));
    request.on('end', () => told.push(Told.parse(JSON.parse(body))));
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(url === '/is-ready' ? (Date.now() > ready + UNSEEN_MS ? 'yes' : 'no') : (PAGES[url] ?? ''));
});

const profile = freshProfile();
let end = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens at a port
  const browser = spawn(findChromium(), [
    '--headless=new',
    '--disable-gpu',
    '--no-first-run',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ...sandbox,
    `--user-data-dir=${profile.dir}`,
    `--disable-extensions-except=${CHROME_DIST}`,
    `--load-extension=${CHROME_DIST}`,
    `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${port}`,
    `http://${HOST}/`,
  ]);
  end = () =>
    new Promise(resolve => {
      browser.once('exit', () => resolve());
      browser.kill();
    });
});

afterAll(async () => {
  await end();
  server.close();
  profile.remove();
});

test('a page that is made ready before it is asked for gets its card when it is shown, not before', async () => {
  await until('its card and marks', async () =>
    told.some(({ cards, early, marked }) => early && marked && cards.length > 0),
  );
  expect(told.flatMap(({ cards }) => cards)).not.toContain('before');
});
