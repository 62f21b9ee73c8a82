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

export interface Grants {
  /** Every site, as after "read every posting I open". */
  readonly allSites?: boolean;
  /** Private windows, as after "allow in private windows". */
  readonly incognito?: boolean;
}

/**
 * Gives an extension of this profile what its reader could give it: `permissions.request` never resolves in a
 * headless Chromium, so the grant is written where Chromium keeps it. The browser must be closed, and must have run
 * once with the extension. The extension's files stay as they are.
 */
export function grant(profile: string, id: string, { allSites = false, incognito = false }: Grants): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = Preferences.parse(JSON.parse(readFileSync(file, 'utf8')));
  const extension = preferences.extensions.settings[id];
  if (!extension) throw new Error(`extension ${id} is not in ${file}`);
  if (incognito) extension['incognito'] = true;
  for (const key of allSites ? PERMISSIONS : []) {
    const granted = Granted.parse(extension[key] ?? {});
    extension[key] = { ...granted, explicit_host: [...new Set([...granted.explicit_host, '*://*/*'])] };
  }
  writeFileSync(file, JSON.stringify(preferences));
}

const PERMISSIONS = ['active_permissions', 'granted_permissions', 'runtime_granted_permissions'];
