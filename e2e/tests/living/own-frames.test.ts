import { describe, expect, test } from 'vitest';
import { until } from '../../tools/browsers/driven.ts';
import { OWN_HOST } from '../../tools/own-page.ts';
import { BROWSERS, cardOf, withBrowser } from '../browsers.ts';
import { DYER, FITTER, livingPage } from './jobs.ts';

/* Frames that are part of the page around them: of its own origin, or without an address of their own. */

const AROUND = `<main><h1>Careers</h1><p>We have spun wool since 1874.</p>`;
const FRAMES: readonly (readonly [name: string, page: string])[] = [
  [
    'written into its attribute (srcdoc)',
    livingPage(
      `${AROUND}<iframe width="900" height="700"></iframe></main>`,
      `const frame = document.querySelector('iframe');
window.show = name => { frame.srcdoc = '<main>' + jobs[name] + '</main>'; };
window.show('dyer');`,
    ),
  ],
  [
    'without an address (about:blank), filled by a script',
    livingPage(
      `${AROUND}<iframe width="900" height="700"></iframe></main>`,
      `const frame = document.querySelector('iframe');
window.show = name => { frame.contentDocument.body.innerHTML = '<main>' + jobs[name] + '</main>'; };
window.show('dyer');`,
    ),
  ],
  [
    'without an address, written anew (document.write)',
    livingPage(
      `${AROUND}<iframe src="about:blank" width="900" height="700"></iframe></main>`,
      `const frame = document.querySelector('iframe');
window.show = name => {
  frame.contentDocument.open();
  frame.contentDocument.write('<main>' + jobs[name] + '</main>');
  frame.contentDocument.close();
};
window.show('dyer');`,
    ),
  ],
];

const IN_FRAME = `document.querySelector('iframe').contentWindow`;
const paysIn = `[...(${IN_FRAME}.CSS.highlights.get('fineprint-pay') ?? [])].map(String).join()`;

describe.each(BROWSERS)('in %s, a posting in a frame', (_, drive) => {
  const browser = withBrowser(drive);

  test.each(FRAMES)('%s, is read, marked, and swapped with its frame', async (_name, page) => {
    const tab = await browser().openSite({ [`${OWN_HOST}/o/framed`]: page });
    expect((await cardOf(tab)).text).toContain(DYER.title);
    await until('its marks in the frame', async () => (await tab.evaluate(paysIn)) === `${DYER.pay} a year`);
    await tab.clickCard('GBP 31,200 – 36,900 a year');
    await until('its words flash', () => tab.evaluate(`${IN_FRAME}.CSS.highlights.has('fineprint-flash')`));
    await tab.evaluate('new Promise(done => setTimeout(done, 1500))'); // long after its last reading
    await tab.evaluate(`void window.show('fitter')`);
    await until('the next posting', async () => {
      const text = (await tab.card())?.text ?? '';
      return text.includes(FITTER.title) && !text.includes(DYER.title);
    });
    await until('its marks', async () => (await tab.evaluate(paysIn)) === `${FITTER.pay} a year`);
    expect(await tab.evaluate(`${IN_FRAME}.document.querySelectorAll('html > div').length`)).toBe(0);
    await tab.close();
  });
});
