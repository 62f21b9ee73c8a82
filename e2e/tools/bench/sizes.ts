import { ensureBuilt } from '../fresh.ts';
import { LIMITS, sizesOf } from '../package-sizes.ts';
import { CHROME_DIST } from '../browsers/chromium.ts';
import type { Bench } from './measured.ts';

/** What the build weighs; `npm run build` fails where a page would get more, or the package has grown. */
export const sizes: Bench = () => {
  ensureBuilt('chrome');
  const { gate, posting, slim, whole } = sizesOf(CHROME_DIST);
  return [
    { what: 'gzip of all that a page that is no posting loads', took: gate, most: LIMITS.gate, unit: 'kB' },
    { what: 'gzip of all that a posting’s page loads', took: posting, most: LIMITS.posting, unit: 'kB' },
    { what: 'package, zipped, without the résumé reader', took: slim, most: LIMITS.slim, unit: 'kB' },
    { what: 'package, zipped', took: whole, most: LIMITS.whole, unit: 'kB' },
  ];
};
