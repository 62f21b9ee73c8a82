import { EMPTY_PROFILE } from '../fit/profile.ts';
import type { Profile } from '../fit/profile.ts';
import { fold } from '../fit/fold.ts';
import { readProfile } from '../fit/profile-versions.ts';
import { browser } from '../messages/browser.ts';
import { Settings } from '../messages/settings.ts';

/* Profile and settings: small, and kept in `storage.local`, out of the pages' reach. */

/** Keeps content scripts away from the store where the browser can. Firefox has no such switch. */
export async function closeToPages(): Promise<void> {
  const local = browser.storage.local as Partial<typeof chrome.storage.local>; // the types know Firefox alone
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

const stored = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

/** The reader's profile; the empty one where there is none that this version can read. */
export async function getProfile(): Promise<Profile> {
  return readProfile(await stored('profile')).profile ?? EMPTY_PROFILE;
}

let last: Promise<void> = Promise.resolve();

/** One change at a time: each reads what it then writes. */
function inTurn(change: () => Promise<void>): Promise<void> {
  const next = last.then(change);
  last = next.catch(() => undefined);
  return next;
}

/** Keeps the profile. One that this version cannot read is moved aside first, never overwritten. */
export const setProfile = (profile: Profile): Promise<void> => inTurn(() => keepProfile(profile));

async function keepProfile(profile: Profile): Promise<void> {
  const old = await stored('profile');
  const unreadable = old !== undefined && readProfile(old).profile === null;
  const aside = unreadable ? { [`profile set aside ${new Date().toISOString()}`]: old } : {};
  await browser.storage.local.set({ ...aside, profile });
}

/** Adds a skill to the profile; one that is there, however it is written, stays as it is. */
export const addSkill = (name: string): Promise<void> =>
  inTurn(async () => {
    const profile = await getProfile();
    if (profile.skills.some(skill => fold(skill.name) === fold(name))) return;
    await keepProfile({ ...profile, skills: [...profile.skills, { name, level: null, years: null }] });
  });

/** The settings, each that is missing or broken at its default. */
export async function getSettings(): Promise<Settings> {
  const settings = await stored('settings');
  return Settings.parse(typeof settings === 'object' && settings !== null ? settings : {});
}

/** Changes some settings and leaves the others. */
export function changeSettings(change: {
  readonly [S in keyof Settings]?: Settings[S] | undefined;
}): Promise<void> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return inTurn(async () => browser.storage.local.set({ settings: { ...(await getSettings()), ...given } }));
}
