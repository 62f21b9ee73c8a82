import webExtension from 'vite-plugin-web-extension';
import { defineConfig } from 'vitest/config';
import { beside, noCodeFromStrings, sizeBudget } from './e2e/tools/build-plugins.ts';

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/** One build is one browser: `npm run build` runs it once for each into dist/chrome and dist/firefox. */
export default defineConfig(({ mode }) => ({
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The plugin wants a browser's manifest; unit tests want none of it.
  plugins:
    mode === 'test'
      ? []
      : [
          webExtension({
            manifest: 'manifest.json',
            browser: target,
            // Not named by the manifest: registered by background/access.ts, put in by scripting.executeScript, opened in a tab.
            additionalInputs: [
              'src/content/gate/main.ts',
              'src/content/reader/main.tsx',
              'src/content/misread/main.ts',
              'src/dashboard/dashboard.html',
            ],
            // The pages, the background worker and the one that judges again are one build: what two of them need is there once.
            htmlViteConfig: {
              plugins: [
                beside({
                  background: 'src/background/main.ts',
                  'again.worker': 'src/saved/again/again.worker.ts',
                }),
              ],
              // A name that stays, for e2e/web-ext-notices.json.
              build: {
                rolldownOptions: {
                  output: { codeSplitting: { groups: [{ name: 'preact', test: /node_modules.preact/ }] } },
                },
              },
            },
            disableAutoLaunch: true,
            // Its schema comes from the network; `web-ext lint` checks the manifest instead.
            skipManifestValidation: true,
            printSummary: false,
          }),
          noCodeFromStrings(),
          // What any page gets, and what a posting's page gets beside it: 110 together.
          sizeBudget({ 'src/content/gate/main.js': 8, 'src/content/reader/main.js': 52 }),
        ],
  build: {
    outDir: process.env['OUT_DIR'] ?? `dist/${target}`,
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox140' : 'chrome128',
    sourcemap: false,
    modulePreload: false,
  },
  // What opens a résumé's file, and what judges saved postings again, run beside the page that asks.
  worker: { format: 'es', plugins: () => [noCodeFromStrings()] },
  // A property test may take its seconds on a busy machine.
  test: { include: ['src/**/*.test.{ts,tsx}', 'e2e/tools/**/*.test.ts'], testTimeout: 30_000 },
}));
