import { describe, expect, test } from 'vitest';
import { type Tab, until } from '../../tools/browsers/driven.ts';
import { OWN_HOST } from '../../tools/own-page.ts';
import { BROWSERS, cardOf, marked, withBrowser } from '../browsers.ts';
import { DYER, livingPage } from './jobs.ts';

const PAY = 'GBP 31,200 – 36,900 a year';
const LAST = 'Good spoken and written English';

/** Grey bars and no words, as pages show while they load. */
const SKELETON = livingPage(
  `<main aria-busy="true">${'<div style="height:20px;background:#eee"></div>'.repeat(12)}</main>`,
  `const main = document.querySelector('main');
window.fill = () => { main.innerHTML = jobs.dyer; };`,
);

/** The posting comes in element by element, as a server or a slow framework sends it. */
const STREAM = livingPage(
  '<main></main>',
  `const main = document.querySelector('main');
const parts = [...document.createRange().createContextualFragment(jobs.dyer).children];
const next = () => {
  const part = parts.shift();
  if (!part) return;
  main.append(part);
  setTimeout(next, 180);
};
next();`,
);

/** Most of the posting is folded away behind a button that nobody presses. */
const FOLDED = livingPage(
  `<main><div id="text" style="max-height:120px;overflow:hidden">${DYER.html.replace(
    '<h2>Requirements</h2>',
    '<button type="button" id="more">Show more</button><div id="rest" style="display:none"><h2>Requirements</h2>',
  )}</div></div></main>`,
  `window.clicks = 0;
document.addEventListener('click', () => window.clicks++, true);
for (const type of ['pointerdown', 'mousedown', 'focusin', 'toggle']) document.addEventListener(type, () => window.clicks++, true);`,
);

/** A list beside the posting that draws its rows anew as it is scrolled, always with the same few nodes. */
const VIRTUAL = livingPage(
  `<div id="list" style="float:left;width:280px;height:300px;overflow:auto"><div style="height:60000px;position:relative">${`<a class="row" href="/o/9" style="position:absolute;height:60px"><b></b><p></p></a>`.repeat(
    8,
  )}</div></div><main style="margin-left:300px">${DYER.html}</main>`,
  `const list = document.querySelector('#list');
const rows = [...document.querySelectorAll('.row')];
window.draw = () => rows.forEach((row, i) => {
  const n = Math.floor(list.scrollTop / 60) + i;
  row.style.top = n * 60 + 'px';
  row.querySelector('b').textContent = 'Warper ' + n;
  row.querySelector('p').textContent = 'Halifax · £' + (20 + n % 9) + ',000 a year';
});
list.addEventListener('scroll', window.draw);
window.draw();`,
);

const factsOf = async (tab: Tab): Promise<string> => (await tab.card())?.text ?? '';

describe.each(BROWSERS)('in %s', (_, drive) => {
  const browser = withBrowser(drive);
  const open = (html: string) => browser().openSite({ [`${OWN_HOST}/o/late`]: html });

  test('a posting that comes after its skeleton is read', async () => {
    const tab = await open(SKELETON);
    expect(await tab.card()).toBeNull();
    await tab.evaluate('window.fill()');
    expect((await cardOf(tab)).text).toContain(PAY);
    await tab.close();
  });

  test('a posting that comes in bit by bit is read to its end', async () => {
    const tab = await open(STREAM);
    await until('the last requirement on the card', async () => (await factsOf(tab)).includes(LAST));
    const text = await factsOf(tab);
    expect(text).toContain(PAY);
    expect(text).toContain('A certificate in textile chemistry');
    await until('its mark', async () => ((await marked(tab, 'required')) as string[]).includes(LAST));
    await tab.close();
  });

  test('what “show more” hides is read, and nothing in the page is touched', async () => {
    const tab = await open(FOLDED);
    const { text } = await cardOf(tab);
    expect(text).toContain(LAST);
    expect(await tab.evaluate('window.clicks')).toBe(0);
    await tab.evaluate(`document.querySelector('#rest').style.display = ''`);
    await tab.clickCard(LAST);
    await until('the words flash once they are shown', () =>
      tab.evaluate(`CSS.highlights.has('fineprint-flash')`),
    );
    await tab.close();
  });

  test('rows of a list that are drawn anew beside it leave the posting alone', async () => {
    const tab = await open(VIRTUAL);
    const first = (await cardOf(tab)).text;
    await tab.evaluate(`(async () => {
      for (let i = 1; i <= 30; i++) {
        list.scrollTop = i * 400;
        window.draw();
        await new Promise(resolve => setTimeout(resolve, 60));
      }
    })()`);
    expect(await marked(tab, 'pay')).toEqual([`${DYER.pay} a year`]);
    const later = await factsOf(tab);
    expect(later).toBe(first);
    expect(later).not.toContain('Warper');
    await tab.close();
  });
});
