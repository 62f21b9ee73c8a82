/** What the popup's page was opened for. */
export interface Asked {
  /** The tab to speak of; null in the toolbar's popup, which speaks of the tab it stands over. */
  readonly tabId: number | null;
  /** The fact to be corrected. */
  readonly fact: string | null;
}

/** Reads "?tab=12&fact=/pay/0". Anything that is no tab's number is no tab. */
export function askedFor(search: string): Asked {
  const asked = new URLSearchParams(search);
  const tab = asked.get('tab') ?? '';
  return { tabId: /^\d{1,10}$/.test(tab) ? Number(tab) : null, fact: asked.get('fact') };
}
