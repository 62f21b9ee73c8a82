import { unzipSync } from 'fflate';
import { Unreadable } from './kind.ts';

/** Largest text part that is unpacked: what a small file claims to hold may be made to exhaust memory. Bytes. */
const MOST_UNPACKED = 50_000_000;
const TEXT_PART = 'word/document.xml';
const NO_DOCX = 'This is no Word document (DOCX), or it is damaged. Open a PDF, DOCX or text file.';

/**
 * The text of a DOCX file, one paragraph a line; cells of a table stand on lines of their own.
 * @throws Unreadable
 */
export function readDocx(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(unpacked(bytes));
  if (!/<w:document\b/.test(xml.slice(0, 5000))) throw new Unreadable(NO_DOCX);
  return textOf(xml);
}

function unpacked(bytes: Uint8Array): Uint8Array {
  let part: Uint8Array | undefined;
  let tooLarge = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        tooLarge ||= name === TEXT_PART && originalSize > MOST_UNPACKED;
        return name === TEXT_PART && !tooLarge;
      },
    });
    part = parts[TEXT_PART];
  } catch {
    throw new Unreadable(NO_DOCX);
  }
  if (tooLarge) throw new Unreadable('The document unpacks to more text than can be read.');
  if (!part) throw new Unreadable(NO_DOCX);
  return part;
}

/** Text that is drawn a second time for older programs, and text that was struck out or is a field's code. */
const NOT_SEEN = /<(mc:Fallback|w:del|w:instrText)\b(?:[^>]*[^/>])?>.*?<\/\1>/gs;
/** A run of text, a break within the line, the end of a paragraph. */
const PIECES =
  /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab)\b[^>]*>|<w:(br|cr)\b[^>]*>|<w:(noBreakHyphen)\b[^>]*>|<\/w:(p)>/g;

function textOf(xml: string): string {
  let text = '';
  for (const [, run, tab, lineBreak, hyphen, paragraph] of xml.replace(NOT_SEEN, '').matchAll(PIECES)) {
    if (run !== undefined) text += plain(run);
    else if (tab !== undefined) text += '\t';
    else if (hyphen !== undefined) text += '-';
    else if (lineBreak ?? paragraph) text += '\n';
  }
  return text;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) =>
    name === undefined
      ? character(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
      : (NAMED[name] ?? whole),
  );

const character = (code: number): string => (code <= 0x10_ffff ? String.fromCodePoint(code) : '');
