/** What the page was opened for: a file of the whole list, a file of one tab's posting, or the list itself. */
export type Task =
  | { readonly do: 'export'; readonly format: 'csv' | 'json' }
  | { readonly do: 'file'; readonly tabId: number }
  | { readonly do: 'list' };

/** Reads "?export=csv" and "?file=12"; anything else shows the list. */
export function taskOf(search: string): Task {
  const asked = new URLSearchParams(search);
  const format = asked.get('export');
  const tab = asked.get('file') ?? '';
  if (format === 'csv' || format === 'json') return { do: 'export', format };
  return /^\d{1,10}$/.test(tab) ? { do: 'file', tabId: Number(tab) } : { do: 'list' };
}
