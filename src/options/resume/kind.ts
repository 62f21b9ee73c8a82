/** What a file is, by its first bytes; names and types are only what somebody said of it. */
export type FileKind = 'pdf' | 'docx' | 'text';

/** A file that cannot be read: why, and what to do, in words for the reader. */
export class Unreadable extends Error {}

/** Largest file that is opened. Résumés have pictures, but no more than this. Bytes. */
export const MOST_BYTES = 20_000_000;
const MEGABYTE = 1_000_000;

const starts = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

/** The PDF header may stand behind other bytes: readers look for it in the first 1,024. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const isPdf = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 1024).some((_, at) => starts(bytes.subarray(at, at + PDF.length), ...PDF));

/** Other kinds of file that people keep a résumé in, and what to do with them. */
const OTHERS: readonly (readonly [head: readonly number[], words: string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is a Word document of the old kind (.doc). Save it as DOCX or PDF and open that.',
  ],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'This is a rich text file (RTF). Save it as DOCX or PDF and open that.'],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture. Only text can be read: open a PDF, DOCX or text file.'],
  [[0xff, 0xd8, 0xff], 'This is a picture. Only text can be read: open a PDF, DOCX or text file.'],
];

/** @throws Unreadable where it is nothing that can be read */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new Unreadable('The file is empty.');
  if (bytes.length > MOST_BYTES)
    throw new Unreadable(
      `The file is too large: ${Math.ceil(bytes.length / MEGABYTE)} MB. Up to ${MOST_BYTES / MEGABYTE} MB can be read.`,
    );
  if (isPdf(bytes)) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 3, 4)) return 'docx';
  const other = OTHERS.find(([head]) => starts(bytes, ...head));
  if (other) throw new Unreadable(other[1]);
  return 'text';
}
