import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of ours with all that it needs as one script, which gives a page's scope its exports under `name`. */
export async function oneScript(module: string, name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`../../${module}`, import.meta.url)),
        formats: ['iife'],
        name,
      },
    },
  });
  const [first] = [made].flat();
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error(`${module} could not be built`);
  return chunk.code;
}
