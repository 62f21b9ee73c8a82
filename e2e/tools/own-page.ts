import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where pages of our own are shown: a host of the manifest's list, so that no permission needs to be given. */
export const OWN_HOST = 'https://tarnfield.recruitee.com';

/** A page of our own making from e2e/pages. */
export const ownPage = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../pages/${name}/page.html`, import.meta.url)), 'utf8');
