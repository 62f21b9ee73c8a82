import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * Code in libraries that would make code from strings, which the extension's CSP forbids: the file, what stands
 * there, what is built in its place, and why that is safe.
 */
const REPLACED: readonly { file: RegExp; is: string; becomes: string; why: string }[] = [
  {
    file: /unpdf\/dist\/pdfjs\.mjs$/,
    is: 'try{return new Function(""),!0}catch{return!1}',
    becomes: 'return!1',
    why: 'a probe whether functions of a PDF may be compiled; false is what every extension page would find',
  },
  {
    file: /unpdf\/dist\/pdfjs\.mjs$/,
    is: 'return new Function("src","srcOffset","dest","destOffset",b)',
    becomes: 'return null',
    why: 'the compiler behind that probe, never reached',
  },
  {
    file: /zod\/v4\/core\/util\.js$/,
    is: 'const F = Function;\n        new F("");\n        return true;',
    becomes: 'return false;',
    why: 'a probe whether schemas may be compiled; false is what every extension page would find',
  },
  {
    file: /zod\/v4\/core\/(?:doc|compile)\.js$/,
    is: 'const F = Function;',
    becomes: 'const F = null;',
    why: 'the compiler behind that probe, never reached',
  },
  {
    file: /pouchdb-utils\/lib\/.*\.js$/,
    is: 'return Function.apply(null, keys).apply(null, values);',
    becomes: "throw new Error('views and filters written as text are off');",
    why: 'filters of design documents, which Fineprint has none of',
  },
];

const CODE_FROM_STRINGS =
  /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|\bFunction\.apply|=\s*Function\s*[;,]/;

/** Takes `new Function` and its like out of libraries, and fails the build where one is left in a bundle. */
export function noCodeFromStrings(): Plugin {
  return {
    name: 'no-code-from-strings',
    transform(code, id) {
      const file = id.split('?')[0] ?? '';
      const rows = REPLACED.filter(each => each.file.test(file));
      if (rows.length === 0) return undefined;
      return { code: rows.reduce((now, { is, becomes }) => now.replaceAll(is, becomes), code), map: null };
    },
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        const found = CODE_FROM_STRINGS.exec(part.code);
        if (found)
          this.error(`${part.fileName}: ${part.code.slice(Math.max(0, found.index - 60), found.index + 60)}`);
      }
    },
  };
}

/**
 * Fails the build where a script grows past its budget in gzipped kB (1,000 bytes). Raise a number in the commit
 * that needs it, and say why there.
 */
export function sizeBudget(budget: Readonly<Record<string, number>>): Plugin {
  return {
    name: 'size-budget',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        const most = budget[part.fileName];
        if (part.type !== 'chunk' || most === undefined) continue;
        const size = gzipSync(part.code).length / 1000;
        if (size > most) this.error(`${part.fileName}: ${size.toFixed(1)} kB gzip, budget ${most}`);
      }
    },
  };
}

/** Scripts that are built together with the pages, into files of these names. */
export function beside(scripts: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'beside',
    buildStart() {
      for (const [name, id] of Object.entries(scripts))
        this.emitFile({ type: 'chunk', id, fileName: `${name}.js` });
    },
  };
}
