import { Readability } from '@mozilla/readability';

/* It takes the document apart: it is given a copy, whose making is not measured. */
let copy = document;
Object.assign(globalThis, {
  copy: () => (copy = document.cloneNode(true) as Document).nodeType,
  parse: () => new Readability(copy).parse()?.length ?? 0,
});
