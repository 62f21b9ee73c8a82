import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { docxOf, pdfOf } from '../../src/options/resume/testing/files.ts';
import { type Chromium, launchChromium } from '../tools/browsers/chromium.ts';
import { type Tab, until } from '../tools/browsers/driven.ts';
import { BROWSERS, firstOwn, withBrowser } from './browsers.ts';
import { EASY, PICKY } from './profiles.data.ts';

const LINES = [
  'Ines Karlsson',
  'Work Experience',
  'Train planner, Northgate Freight, 2016 - 2024',
  'Education',
  'BSc Mathematics, University of Leeds, 2012 - 2016',
  'Skills',
  'SQL (expert), Tableau, Python 4 years',
  'Languages',
  'English C1, Swedish native',
];
const FOUND = [
  '8 years in all',
  'Bachelor’s degree',
  'Mathematics',
  'SQL, expert',
  'Python, 4 years',
  'Swedish, native',
];

/** Hands a file to an input, as a choice in the browser's own dialogue would. */
const choose = (own: Tab, input: string, name: string, bytes: Uint8Array): Promise<unknown> =>
  own.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), c => c.charCodeAt(0))], '${name}'));
    const input = document.querySelector('${input}');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

const press = (own: Tab, text: string): Promise<unknown> =>
  own.evaluate(
    `[...document.querySelectorAll('button')].find(each => each.textContent.startsWith('${text}')).click()`,
  );
const says = (own: Tab, selector: string): Promise<string> =>
  own.evaluate(`document.querySelector('${selector}')?.textContent ?? ''`).then(String);
const stored = async (own: Tab): Promise<string> =>
  JSON.stringify(await own.evaluate(`chrome.runtime.sendMessage({ call: 'profile.get', sent: {} })`));

describe.each(BROWSERS)('in %s, the profile', (_, drive) => {
  const browser = withBrowser(drive);
  let own: Tab;
  beforeAll(async () => {
    await firstOwn(browser());
    own = await browser().openOwn('src/options/options.html');
  });
  beforeEach(() =>
    until('the form', () => own.evaluate(`document.querySelector('details.resume') !== null`)),
  );
  const open = (name: string, bytes: Uint8Array) => choose(own, 'input[accept*=".pdf"]', name, bytes);

  const body = LINES.map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  test.each([
    ['PDF', 'cv.pdf', pdfOf(LINES)],
    ['DOCX', 'cv.docx', docxOf(body)],
    ['text file', 'cv.txt', new TextEncoder().encode(LINES.join('\n'))],
  ])('is proposed from a %s; nothing is kept that was not accepted', async (_, name, bytes) => {
    const before = await stored(own);
    await open(name, bytes);
    const text = await until('proposals', async () => (await says(own, '.proposed')) || null);
    for (const words of FOUND) expect(text).toContain(words);
    expect(text).toContain('SQL (expert), Tableau, Python 4 years');
    await press(own, 'Add nothing');
    await until('the form again', () => own.evaluate(`document.querySelector('details.resume') !== null`));
    expect(await stored(own)).toBe(before);
  });

  test.each([
    ['locked.pdf', pdfOf(LINES, true), 'password'],
    ['scan.pdf', pdfOf([]), 'scanned'],
    ['broken.pdf', new TextEncoder().encode('%PDF-1.7 no more'), 'damaged'],
    ['holiday.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'picture'],
    ['empty.txt', new Uint8Array(), 'empty'],
  ])('says why it cannot read %s', async (name, bytes, words) => {
    await open(name, bytes);
    await until(`“${words}”`, async () => (await says(own, '.resume .error')).includes(words));
  });

  test('takes what is accepted, and takes it back', async () => {
    await open('cv.txt', new TextEncoder().encode(LINES.join('\n')));
    await until('proposals', async () => (await says(own, '.proposed')) || null);
    await press(own, 'Add all');
    await until('the skills in the profile', async () => (await stored(own)).includes('"Tableau"'));
    await press(own, 'Undo');
    await until('the skills gone', async () => !(await stored(own)).includes('"Tableau"'));
  });

  test('is imported with a way back; a file that is no profile says so', async () => {
    const json = new TextEncoder().encode(JSON.stringify(PICKY));
    await choose(own, 'input[accept*="json"]', 'profile.json', json);
    await until('the imported profile', async () => (await stored(own)).includes('"perk 3"'));
    await press(own, 'Undo');
    await until('the old profile', async () => !(await stored(own)).includes('"perk 3"'));
    const wrong = JSON.stringify({ ...EASY, years: 'nine' });
    await choose(own, 'input[accept*="json"]', 'profile.json', new TextEncoder().encode(wrong));
    await until('what is wrong', async () => /years/i.test(await says(own, '.profile .error')));
  });

  test('is ordered by the keyboard', async () => {
    await choose(own, 'input[accept*="json"]', 'p.json', new TextEncoder().encode(JSON.stringify(EASY)));
    const order = () =>
      own.evaluate(
        `[...document.querySelectorAll('.order label')].map(each => each.innerText.trim()).join()`,
      );
    await until('two criteria', async () => (await order()) === 'Years of experience,Words wanted');
    // The driver of Firefox has no arrow keys.
    await own.evaluate(`(() => {
      const [handle] = document.querySelectorAll('.order .handle');
      handle.focus();
      handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    })()`);
    await until('another order', async () => (await order()) === 'Words wanted,Years of experience');
    expect(await own.evaluate(`document.activeElement.getAttribute('aria-label')`)).toMatch(/^Move Years/);
  });
});

describe.each(['light', 'dark'] as const)('the filled form on %s paper', colorScheme => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ colorScheme });
  });
  afterAll(() => browser.close());

  test('has nothing for axe, and no line wider than a narrow window', async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.page('src/options/options.html'));
    const profile = {
      ...PICKY,
      own: [{ id: 'a', name: 'x'.repeat(100), words: ['ab'], pattern: null, avoid: false }],
    };
    await page.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ call: 'profile.set', sent: profile })})`,
    );
    await page.reload();
    await page.waitForSelector('.order');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  test('reads a PDF that the browser printed', async () => {
    const page = await browser.context.newPage();
    await page.setContent(`<pre style="font-family: serif">${LINES.join('\n')}</pre>`);
    const printed = await page.pdf();
    await page.goto(browser.page('src/options/options.html'));
    await page.waitForSelector('details.resume');
    await page.setInputFiles('input[accept*=".pdf"]', {
      name: 'printed.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(printed),
    });
    await page.waitForSelector('.proposed');
    const text = await page.innerText('.proposed');
    // What the other test left in the profile is not proposed again.
    for (const words of FOUND.slice(0, 3)) expect(text).toContain(words);
  });
});
