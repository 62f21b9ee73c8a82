import { defineConfig } from 'vitest/config';

/** Whole-extension tests: the built extension in real browsers, one file at a time (each drives a browser). */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['tests/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
