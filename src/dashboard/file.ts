/** A file that is ready to be downloaded. */
export interface ReadyFile {
  readonly name: string;
  readonly href: string;
}

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  html: 'text/html;charset=utf-8',
} as const;

/** Makes a file in memory. It lives as long as the page. */
export function makeFile(base: string, format: keyof typeof TYPES, text: string): ReadyFile {
  return {
    name: `${base}.${format}`,
    href: URL.createObjectURL(new Blob([text], { type: TYPES[format] })),
  };
}

/** Starts the download, as a click on its link would. */
export function download({ name, href }: ReadyFile): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = href;
  link.click();
}

/** "fineprint-2026-11-22", on the reader's own calendar. */
export function datedName(now: Date): string {
  const part = (n: number) => String(n).padStart(2, '0');
  return `fineprint-${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** A title as part of a file's name: letters and figures of any script, at most 60 characters. */
export const fileWords = (title: string): string =>
  title
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
    .toLowerCase() || 'posting';
