import { beforeEach, expect, test, vi } from 'vitest';
import { emptyReading } from '../posting/reading.ts';
import { reconcile } from './access.ts';
import { GATE } from './inject.ts';
import * as fake from './testing/fake-browser.ts';

vi.mock('../messages/browser.ts', () => import('./testing/fake-browser.ts'));
beforeEach(fake.reset);

const matches = () => fake.registered.get('gate')?.matches;

test('the gate is registered for what is granted, no more', async () => {
  fake.grant('https://b.example/*', 'file:///*', '*://a.example/*', 'chrome://favicon/*');
  await reconcile(false);
  expect(matches()).toEqual(['*://a.example/*', 'https://b.example/*']);
});

test('permissions that come and go move the registration', async () => {
  fake.grant('*://a.example/*');
  await reconcile(false);
  fake.grant('*://*/*', '*://a.example/*');
  await reconcile(false);
  expect(matches()).toEqual(['*://*/*', '*://a.example/*']);
  fake.grant();
  await reconcile(false);
  expect(matches()).toBeUndefined();
});

test('start, install and a permission at the same time register once', async () => {
  fake.grant('*://a.example/*');
  await Promise.all([reconcile(false), reconcile(true), reconcile(false)]);
  expect(matches()).toEqual(['*://a.example/*']);
});

test('open tabs get the gate at once; one that is closed to us does not stop the others', async () => {
  fake.grant('*://*/*');
  const capture = { reading: emptyReading('https://a.example/', 'other'), description: '' };
  const [shut, open] = [fake.openTab(capture, { open: false }), fake.openTab(capture)];
  await reconcile(true);
  expect([shut.scripts, open.scripts]).toEqual([[], [GATE]]);
});
