import { describe, expect, test } from 'vitest';
import { type Tab, until } from '../tools/browsers/driven.ts';
import { OWN_HOST } from '../tools/own-page.ts';
import { BROWSERS, cardOf, withBrowser } from './browsers.ts';
import { DYER, FITTER, livingPage } from './living/jobs.ts';

/** None of this may be in a report. */
const SECRETS = [
  'Petra Lindqvist', // the reader of the page, in the menu and in a greeting
  'petra.lindqvist@post.example',
  'Oskar Wendt', // somebody else
  't0ken-of-the-visit',
  'typed-by-petra',
  'a letter that is being written',
  '4471',
  'onclick',
  'tracker.example',
  'secret-in-a-comment',
  FITTER.title, // another job
];

const PAGE = livingPage(
  `<header class="site-head"><div class="userMenu"><img alt="Petra Lindqvist" src="https://tracker.example/p.png">
<a href="/in/petra">Petra Lindqvist</a></div></header>
<main data-visit="t0ken-of-the-visit"><p>Good morning, Petra Lindqvist!</p>
<form name="f" action="/apply?visit=t0ken-of-the-visit"><input name="attributes" value="typed-by-petra">
<input name="firstChild" type="hidden" value="t0ken-of-the-visit"></form>
${DYER.html}
<!-- secret-in-a-comment -->
<p>Questions go to petra.lindqvist@post.example. <a href="https://mill.example/jobs/4471?ref=t0ken-of-the-visit" onclick="x()">Apply</a></p>
<div contenteditable="true">a letter that is being written</div>
<p class="recruiter">Posted by Oskar Wendt</p><iframe src="https://tracker.example/"></iframe>
<section class="similar-jobs"><h2>Similar jobs</h2><p>${FITTER.title}, £19,000 a year</p></section></main>`,
  `document.querySelector('main').append(Object.assign(document.createElement('script'), { text: 'window.s = "t0ken-of-the-visit"' }));`,
);

/** A card that is drawn anew while its menu opens closes it. */
const openMenu = (tab: Tab) =>
  until('the menu', async () => {
    if ((await cardOf(tab)).controls.some(({ name }) => name.startsWith('Misread?'))) return true;
    await tab.clickCard('More about the card');
    return null;
  });

const open = (tab: Tab) =>
  until('the report', () => tab.evaluate(`document.querySelector('.preview') !== null`));

describe.each(BROWSERS)('in %s', (_, drive) => {
  const browser = withBrowser(drive);

  test('a misreading becomes a file: the posting’s part of the page and what was read, seen first and never sent', async () => {
    const tab = await browser().openSite({ [`${OWN_HOST}/o/mill?visit=t0ken-of-the-visit`]: PAGE });
    await cardOf(tab);
    const before = await tab.evaluate('document.documentElement.outerHTML');
    await openMenu(tab);
    const own = await browser().nextOwn(() => tab.clickCard(/^Misread\?/));
    await open(own);
    expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(before);
    expect(await own.evaluate(`document.querySelector('.preview').sandbox.length`)).toBe(0);
    await own.evaluate(`(() => {
      const wrong = document.querySelector('textarea');
      wrong.value = 'The pay is <b>too low</b>.';
      wrong.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    const previewed = `document.querySelector('.preview').srcdoc`;
    await until('the words in the preview', async () =>
      String(await own.evaluate(previewed)).includes('The pay is &lt;b&gt;too low&lt;/b&gt;.'),
    );
    const shown = await own.evaluate(previewed);
    const asked = browser().refused.length;
    const file = await browser().nextDownload(() => own.click('button.main'));
    expect(browser().refused.length).toBe(asked);
    expect(file).toBe(shown);
    for (const secret of SECRETS) expect(file).not.toContain(secret);
    for (const said of [
      'Good spoken and written English',
      'Hallbeck Mill spins and dyes wool',
      '"title": "Master Dyer"',
    ])
      expect(file).toContain(said);
    expect(file).not.toMatch(
      /<(?:script|input|form|iframe|link|img|button type)\b|[?&]\w+=|\son\w+=|data-visit/,
    );
    expect(file).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    await own.close();
    await tab.close();
  });

  test('without the page’s part only what was read is in it, and a page that has gone gives no report', async () => {
    const tab = await browser().openSite({ [`${OWN_HOST}/o/mill`]: PAGE });
    await cardOf(tab);
    await openMenu(tab);
    const own = await browser().nextOwn(() => tab.clickCard(/^Misread\?/));
    await open(own);
    await own.click('[type=checkbox]');
    await until(
      'no page in the preview',
      async () =>
        String(await own.evaluate(`document.querySelector('.preview').srcdoc`)).search(/id="page"/) < 0,
    );
    await tab.close();
    await own.evaluate('void location.reload()');
    await until('why not', async () =>
      String(await own.evaluate('document.body.innerText')).includes('No report was made'),
    );
    await own.close();
  });
});
