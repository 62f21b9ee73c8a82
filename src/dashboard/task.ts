/**
 * What the page was opened for: a file of the whole list, a file of one tab's posting, a report of a tab's misreading, or
 * the list itself.
 */
export type Task =
  | { readonly do: 'export'; readonly format: 'csv' | 'json' }
  | { readonly do: 'file'; readonly tabId: number }
  | { readonly do: 'misread'; readonly tabId: number }
  | { readonly do: 'list' };

/** Reads "?export=csv", "?file=12" and "?misread=12"; anything else shows the list. */
export function taskOf(search: string): Task {
  const asked = new URLSearchParams(search);
  const format = asked.get('export');
  if (format === 'csv' || format === 'json') return { do: 'export', format };
  for (const task of ['file', 'misread'] as const) {
    const tab = asked.get(task) ?? '';
    if (/^\d{1,10}$/.test(tab)) return { do: task, tabId: Number(tab) };
  }
  return { do: 'list' };
}
