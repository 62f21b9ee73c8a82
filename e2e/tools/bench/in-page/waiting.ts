import { readPage } from '../../../../src/content/reader/read.ts';

Object.assign(globalThis, {
  waited: async () => {
    const start = performance.now();
    await readPage(document);
    return performance.now() - start;
  },
});
