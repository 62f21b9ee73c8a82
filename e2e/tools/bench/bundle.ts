import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A script of `bench/in-page` with all that it imports, minified as the extension's scripts are. */
export async function bundle(name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome128',
      minify: true,
      rolldownOptions: {
        input: fileURLToPath(new URL(`in-page/${name}.ts`, import.meta.url)),
        // Outside of an extension there is no `chrome`; scripts of ours ask it what it can do.
        output: { format: 'iife', banner: 'globalThis.chrome ??= {};' },
      },
    },
  });
  const [first] = 'output' in made ? made.output : [];
  if (first?.type !== 'chunk') throw new Error(`${name} could not be built`);
  return first.code;
}
