import { browser } from '../messages/browser.ts';
import { tell, Unheard } from '../messages/tell.ts';
import { ensureReader } from './inject.ts';

/** Shortcuts, by their names in the manifest, and what the card is told. */
const COMMANDS = { 'save-posting': 'card.save', 'toggle-card': 'card.toggle' } as const;

const isCommand = (command: string): command is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, command);

/**
 * A shortcut acts on the tab in front. Pressed where no card is, it reads the page first: the key press is the
 * reader's leave to do so. @throws NoAccess where the browser forbids it all the same
 */
export async function runCommand(command: string): Promise<void> {
  if (!isCommand(command)) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  try {
    await tell(tab.id, COMMANDS[command], {});
  } catch (error) {
    if (!(error instanceof Unheard)) throw error;
    await ensureReader(tab.id);
    if (command === 'save-posting') await tell(tab.id, 'card.save', {}); // a new card is shown: nothing to toggle
  }
}
