// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { holderOf } from './layout.ts';
import { attributeOf, holds, isElement, isStanding, own, tagOf, viewOf } from './node.ts';
import { namesOf } from './tags.ts';
import { watch } from './watch.ts';

const NAMES =
  'nodeType localName ownerDocument isConnected parentNode parentElement firstChild contains getAttribute getAttributeNames';

/** A form whose fields are named like its members, which answers to them as it does in Chromium. */
function hostileForm(): { readonly form: HTMLFormElement; readonly main: Element; readonly words: Element } {
  const main = document.createElement('main');
  const form = document.createElement('form');
  const words = document.createElement('p');
  form.className = 'posting';
  form.append(words);
  main.append(form);
  document.body.append(main);
  for (const name of NAMES.split(' ')) {
    const field = document.createElement('input');
    Object.defineProperty(form, name, { get: () => field });
  }
  return { form, main, words };
}

test('a form is what it is, whatever its fields are called', () => {
  const { form, main, words } = hostileForm();
  expect(form.parentNode).not.toBe(main);
  expect(isElement(form)).toBe(true);
  expect(tagOf(form)).toBe('form');
  expect(attributeOf(form, 'class')).toBe('posting');
  expect(namesOf(form)).toBe('posting');
  expect(holderOf(form)).toBe(main);
  expect(own(form, 'parentElement')).toBe(main);
  expect(isStanding(form)).toBe(true);
  expect(viewOf(form)).toBe(window);
  expect(holds(form, words)).toBe(true);
  expect(holds(form, document.body)).toBe(false);
});

test('the way up from such a form ends at the document', () => {
  const { form } = hostileForm();
  const observed: string[] = [];
  const observe = vi
    .spyOn(MutationObserver.prototype, 'observe')
    .mockImplementation(node => void observed.push(node.nodeName));
  watch(form, () => {}, new AbortController().signal);
  observe.mockRestore();
  expect(observed).toEqual(['FORM', 'MAIN', 'BODY', 'HTML', '#document']);
});

test('a node stands as long as its window shows its document', () => {
  const text = document.body.appendChild(document.createTextNode('Weaver'));
  expect(isStanding(text)).toBe(true);
  const shown = vi
    .spyOn(window, 'document', 'get')
    .mockReturnValue(document.implementation.createHTMLDocument(''));
  expect(isStanding(text)).toBe(false);
  shown.mockRestore();
});
