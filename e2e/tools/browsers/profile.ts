import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** A fresh browser profile; gone when `remove` is called, and with the process at the latest. */
export function freshProfile(): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'fineprint-'));
  const remove = () => rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', remove);
  return {
    dir,
    remove: () => {
      process.off('exit', remove);
      remove();
    },
  };
}

const Granted = z.looseObject({ explicit_host: z._default(z.array(z.string()), []) });
const Preferences = z.looseObject({
  extensions: z.looseObject({ settings: z.record(z.string(), z.looseObject({})) }),
});

/**
 * Gives an extension of this profile access to every site, as its reader could: `permissions.request` never
 * resolves in a headless Chromium, so the grant is written where Chromium keeps it. The browser must be closed, and
 * must have run once with the extension. The extension's files stay as they are.
 */
export function grantAllSites(profile: string, id: string): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = Preferences.parse(JSON.parse(readFileSync(file, 'utf8')));
  const extension = preferences.extensions.settings[id];
  if (!extension) throw new Error(`extension ${id} is not in ${file}`);
  for (const key of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
    const granted = Granted.parse(extension[key] ?? {});
    extension[key] = { ...granted, explicit_host: [...new Set([...granted.explicit_host, '*://*/*'])] };
  }
  writeFileSync(file, JSON.stringify(preferences));
}
