import { Unreadable } from './kind.ts';

const encodings: readonly (readonly [head: readonly number[], name: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** What no text holds; a file with more than a few of them is something else. */
const STRANGE = /(?![\t\n\f\r])\p{Cc}|\ufffd/gu;

function decode(bytes: Uint8Array): string {
  const wide = encodings.find(([head]) => head.every((byte, at) => bytes[at] === byte));
  if (wide) return new TextDecoder(wide[1]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // older Windows editors
  }
}

/** The text of a plain text file: UTF-8, UTF-16 with its mark, or Windows-1252. @throws Unreadable */
export function readText(bytes: Uint8Array): string {
  const text = decode(bytes);
  const strange = text.match(STRANGE)?.length ?? 0;
  if (strange > 0.01 * text.length)
    throw new Unreadable('This is no text that can be read. Open a PDF, DOCX or text file.');
  return text;
}
