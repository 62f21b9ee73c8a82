import { describe, expect, test } from 'vitest';
import { until } from '../../tools/browsers/driven.ts';
import { OWN_HOST } from '../../tools/own-page.ts';
import { BROWSERS, cardOf, marked, withBrowser } from '../browsers.ts';
import { DYER, FITTER, livingPage } from './jobs.ts';

/*
 * A form answers to the names of its fields in place of its own members, and a document to those of its forms, frames and
 * pictures. Some pages name them badly, and a hostile one does so on purpose.
 */

const OF_FORM = (
  'nodeType nodeName localName tagName ownerDocument isConnected shadowRoot baseURI textContent id className style ' +
  'parentNode parentElement firstChild lastChild nextSibling previousSibling children childNodes attributes ' +
  'contains closest matches querySelector querySelectorAll getRootNode getAttribute getAttributeNames hasAttribute ' +
  'checkVisibility getBoundingClientRect scrollHeight clientHeight scrollBy scrollIntoView addEventListener'
).split(' ');
const fields = OF_FORM.map(name => `<input name="${name}" type="hidden">`).join('');
const OF_DOCUMENT = (
  'body title URL baseURI documentElement defaultView scrollingElement nodeType prerendering querySelector ' +
  'querySelectorAll createElement createRange addEventListener implementation lang'
).split(' ');
/** A picture, a form or a frame by turns: a document answers to the name of each. */
const named = OF_DOCUMENT.map(
  (name, i) =>
    [
      `<img name="${name}" alt="">`,
      `<form name="${name}"></form>`,
      `<iframe name="${name}" hidden></iframe>`,
    ][i % 3],
).join('');

/** The fields stand at both ends of the form, so that no member is right by chance; it scrolls by itself. */
const PAGE = livingPage(
  `${named}<main><form class="posting" role="main" itemscope itemtype="https://schema.org/WebPage"
style="overflow: auto; height: 500px; display: block">
<p>${fields}</p><div id="job"></div><form><p>${fields}</p></form>${'<p>We have spun wool since 1874.</p>'.repeat(30)}</form>
<form><h2>Apply</h2>${fields}<button>Send</button></form></main>`,
  `window.show = name => { job.innerHTML = jobs[name]; };
window.show('dyer');`,
);
const PLAIN = livingPage('<main><div id="job"></div></main>', `job.innerHTML = jobs.dyer;`);

describe.each(BROWSERS)('in %s, names of members', (_, drive) => {
  const browser = withBrowser(drive);

  test('of a form and of the document hide nothing: read, led to, reported and swapped as on any page', async () => {
    const tab = await browser().openSite({ [`${OWN_HOST}/o/plain`]: PLAIN });
    const facts = (await cardOf(tab)).text;
    await tab.close();
    const hostile = await browser().openSite({ [`${OWN_HOST}/o/hostile`]: PAGE });
    expect((await cardOf(hostile)).text).toBe(facts);
    expect(await marked(hostile, 'pay')).toEqual([`${DYER.pay} a year`]);
    await hostile.clickCard('GBP 31,200 – 36,900 a year');
    await until('its words flash', () => hostile.evaluate(`CSS.highlights.has('fineprint-flash')`));
    await hostile.evaluate(`void window.show('fitter')`);
    await until('the next posting', async () => {
      const text = (await hostile.card())?.text ?? '';
      return text.includes(FITTER.title) && !text.includes(DYER.title);
    });
    await hostile.clickCard('More about the card');
    const report = await browser().nextOwn(() => hostile.clickCard(/^Misread\?/));
    const preview = `document.querySelector('.preview')?.srcdoc ?? ''`;
    await until('the report', async () => String(await report.evaluate(preview)).includes(FITTER.title));
    expect(await report.evaluate(preview)).not.toContain('<input');
    await report.close();
    await hostile.close();
  });
});
