import { browser } from '../messages/browser.ts';
import type { Handlers } from '../messages/serve.ts';
import { tellChanged } from './changed.ts';
import { sightings } from './seen.ts';
import { addSkill, changeSettings, getProfile, getSettings, setProfile } from './stored.ts';

type OwnCall =
  'profile.get' | 'profile.set' | 'profile.skill' | 'settings.get' | 'settings.set' | 'options.open';

/** Profile and settings. */
export const ownCalls: Pick<Handlers, OwnCall> = {
  'profile.get': getProfile,
  'profile.set': async profile => {
    await setProfile(profile);
    void tellChanged(null);
    return {};
  },
  'profile.skill': async ({ name }) => {
    await addSkill(name);
    void tellChanged(null);
    return {};
  },
  'settings.get': getSettings,
  'settings.set': async settings => {
    await changeSettings(settings);
    if (!settings.seenBefore) await sightings().forgetAll();
    void tellChanged(null);
    return {};
  },
  'options.open': async () => {
    await browser.runtime.openOptionsPage();
    return {};
  },
};
