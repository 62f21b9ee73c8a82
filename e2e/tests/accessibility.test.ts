import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../tools/browsers/chromium.ts';

const PAGES = ['src/popup/popup.html', 'src/options/options.html', 'src/dashboard/dashboard.html'];

describe.each(['light', 'dark'] as const)('on %s paper', colorScheme => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ colorScheme });
  });
  afterAll(() => browser.close());

  test.each(PAGES)('axe finds nothing on %s', async path => {
    const page = await browser.context.newPage();
    await page.goto(browser.page(path));
    await page.waitForSelector('main');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([]);
    await page.close();
  });
});
