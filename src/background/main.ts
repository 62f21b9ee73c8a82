import '../messages/zod.ts';
import { browser, type Runtime } from '../messages/browser.ts';
import { report } from '../messages/report.ts';
import { answer } from '../messages/serve.ts';
import { reconcile } from './access.ts';
import { runCommand } from './commands.ts';
import { handlers } from './handlers.ts';
import { sightings } from './seen.ts';
import { store } from './store.ts';
import { closeToPages } from './stored.ts';

/*
 * The worker. Every listener is registered at once, before anything is awaited: the browser wakes the worker for an
 * event and hands it to the listeners that are there by then. Nothing here outlives a restart but in storage.
 */

const self = { id: browser.runtime.id, root: browser.runtime.getURL('') };
const logged = (part: string, work: Promise<unknown>) =>
  void work.catch((error: unknown) => report(part, error));

browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender, reply): true => {
  void answer(raw, sender, handlers, self).then(reply);
  return true; // the answer comes later
});
browser.runtime.onInstalled.addListener(() => logged('install', reconcile(true)));
browser.runtime.onStartup.addListener(() =>
  logged('start', Promise.all([store().forgetDeleted(), sightings().prune(Date.now())])),
);
browser.permissions.onAdded.addListener(() => logged('permissions', reconcile(true)));
browser.permissions.onRemoved.addListener(() => logged('permissions', reconcile(false)));
browser.commands.onCommand.addListener(command => logged(command, runCommand(command)));

logged('start', closeToPages());
logged('start', reconcile(false));
