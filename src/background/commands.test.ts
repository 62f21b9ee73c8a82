import { beforeEach, expect, test, vi } from 'vitest';
import { emptyReading } from '../posting/reading.ts';
import { runCommand } from './commands.ts';
import * as fake from './testing/fake-browser.ts';

vi.mock('../messages/browser.ts', () => import('./testing/fake-browser.ts'));
beforeEach(fake.reset);

const capture = { reading: emptyReading('https://a.example/', 'posting'), description: '' };
const READER = 'src/content/reader/main.js';

test.each([
  ['save-posting', ['card.save']],
  ['toggle-card', ['card.toggle']],
  ['make-coffee', []],
])('%s tells the card in front', async (command, told) => {
  const tab = fake.openTab(capture, { scripts: [READER] });
  await runCommand(command);
  expect(tab.told).toEqual(told);
});

test.each([
  ['save-posting', ['card.save']],
  ['toggle-card', []],
])('%s where no card is reads the page', async (command, told) => {
  const tab = fake.openTab(capture);
  await runCommand(command);
  expect(tab.scripts).toEqual([READER]);
  expect(tab.told).toEqual(told);
});

test('on a page that is closed to us the button says so', async () => {
  const tab = fake.openTab(capture, { open: false });
  await runCommand('save-posting');
  expect(fake.badges.get(tab.id)).toBe('!');
});
