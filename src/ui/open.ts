import { browser } from '../messages/browser.ts';

/** Opens the full page in a tab: for the list, or for a file, which a popup that closes could not hand out. */
export function openDashboard(
  what: { readonly export: 'csv' | 'json' } | { readonly file: number } | { readonly misread: number },
): void {
  const asked = new URLSearchParams(Object.entries(what).map(([key, value]) => [key, String(value)]));
  void browser.tabs.create({ url: browser.runtime.getURL(`src/dashboard/dashboard.html?${asked}`) });
}
