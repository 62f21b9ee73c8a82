import { defineConfig } from 'vitest/config';

/** Whole-extension tests: the built extension in real browsers. Two files at a time, each with a browser of its own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['tests/**/*.test.ts'],
    maxWorkers: 2,
    // A browser on a busy machine may miss a frame or a click; what fails twice is wrong.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
