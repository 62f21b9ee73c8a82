import { browser } from '../messages/browser.ts';

export type State = 'none' | 'posting' | 'saved' | 'closed' | 'off' | 'shut';

/**
 * What the toolbar's button shows and says. Where no script of ours has been let in nothing is set, and the manifest's
 * title says that the page is not read. A real navigation clears it: browsers forget what is set for a tab.
 */
const LOOKS: Readonly<
  Record<State, { readonly text: string; readonly title: string; readonly colour: string }>
> = {
  none: { text: '', title: 'Fineprint: read, and no job posting was found on this page', colour: '#5c6370' },
  posting: { text: '•', title: 'Fineprint: this page is a job posting', colour: '#2a72d4' },
  saved: { text: '✓', title: 'Fineprint: a job posting that you saved', colour: '#1c8049' },
  closed: { text: '×', title: 'Fineprint: a job posting that is closed', colour: '#5c6370' },
  off: { text: '–', title: 'Fineprint: you want this page left alone', colour: '#5c6370' },
  shut: { text: '!', title: 'Fineprint: the browser lets no extension read this page', colour: '#a33a2a' },
};

/** Shows a tab's state on the toolbar's button. A tab that was closed meanwhile is no error. */
export async function showBadge(tabId: number, state: State): Promise<void> {
  const { text, title, colour } = LOOKS[state];
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
