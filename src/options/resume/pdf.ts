import { getDocument } from 'unpdf/pdfjs';
import { Unreadable } from './kind.ts';

/** More pages than any résumé has: a book is not read to its end. */
const MOST_PAGES = 200;
/** Fewer letters than this on every page: pictures of text. */
const FEWEST_LETTERS = 20;

/**
 * The text of a PDF file, a line a line. Nothing in it is run, drawn or fetched. `progress`: pages read, of how many.
 * @throws Unreadable
 */
export async function readPdf(
  bytes: Uint8Array,
  progress: (page: number, pages: number) => void,
): Promise<string> {
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    useSystemFonts: true,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const count = Math.min(pdf.numPages, MOST_PAGES);
    let text = '';
    for (let number = 1; number <= count; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      text += `${linesOf(items.flatMap(item => ('str' in item ? [item] : [])))}\n`;
      page.cleanup();
      progress(number, count);
    }
    if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_LETTERS)
      throw new Unreadable(
        'The file holds pictures of its pages and no text: it was scanned. Open the document that it was made from, or paste its text.',
      );
    return text;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(whyNot(error));
  } finally {
    await task.destroy();
  }
}

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/**
 * Pieces joined to lines in the order of the file. The library marks ends of lines; a piece that stands clearly apart
 * on the same line (a date at the margin, the next column) is set off by a tab.
 */
function linesOf(pieces: readonly Piece[]): string {
  let text = '';
  let end: number | null = null;
  for (const { str, hasEOL, transform, width, height } of pieces) {
    const left = transform[4] ?? 0;
    if (end !== null && str.trim() !== '' && left - end > 1.5 * height && !text.endsWith('\n')) text += '\t';
    text += str;
    if (hasEOL) text += '\n';
    end = hasEOL || height === 0 ? null : left + width;
  }
  return text;
}

function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return 'The file is locked with a password. Save a copy without one and open that.';
  if (name === 'InvalidPDFException')
    return 'The file is damaged, or no PDF. Save it once more as PDF, or paste its text.';
  return 'The file cannot be read. Save it once more as PDF, or paste its text.';
}
