import { browser } from '../messages/browser.ts';
import { Unheard } from '../messages/tell.ts';
import { showBadge } from './badge.ts';
import { tellPosting } from './frames.ts';
import { ensureReader, NoAccess } from './inject.ts';

/** Shortcuts, by their names in the manifest, and what the card is told. */
const COMMANDS = { 'save-posting': 'card.save', 'toggle-card': 'card.toggle' } as const;

const isCommand = (command: string): command is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, command);

/**
 * A shortcut acts on the tab in front. Pressed where no card is, it reads the page first: the key press is the
 * reader's leave to do so. Where the browser forbids it all the same, the toolbar's button says so.
 */
export async function runCommand(command: string): Promise<void> {
  if (!isCommand(command)) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  try {
    await pass(tab.id, COMMANDS[command]);
  } catch (error) {
    if (!(error instanceof NoAccess)) throw error;
    await showBadge(tab.id, 'shut');
  }
}

async function pass(tabId: number, call: 'card.save' | 'card.toggle'): Promise<void> {
  try {
    await tellPosting(tabId, call, {});
  } catch (error) {
    if (!(error instanceof Unheard)) throw error;
    await ensureReader(tabId);
    if (call === 'card.save') await tellPosting(tabId, call, {}); // a new card is shown: nothing to toggle
  }
}
