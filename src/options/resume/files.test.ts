// @vitest-environment node
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from './docx.ts';
import { kindOf, MOST_BYTES } from './kind.ts';
import { readPdf } from './pdf.ts';
import { readText } from './text-file.ts';
import { docxOf, pdfOf } from './testing/files.ts';

const bytes = (...all: number[]) => Uint8Array.from(all);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a file is known by its first bytes', () => {
  test.each([
    ['pdf', pdfOf(['x'])],
    ['pdf', utf8(`${'\n'.repeat(300)}%PDF-1.7`)],
    ['docx', docxOf('')],
    ['text', utf8('Plain words')],
  ])('%s', (kind, file) => expect(kindOf(file)).toBe(kind));

  test.each([
    ['empty', bytes()],
    ['old kind', bytes(0xd0, 0xcf, 0x11, 0xe0)],
    ['RTF', utf8('{\\rtf1 x}')],
    ['picture', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['too large', new Uint8Array(MOST_BYTES + 1)],
  ])('%s is refused in words', (words, file) => expect(() => kindOf(file)).toThrow(words));
});

describe('PDF', () => {
  const read = (file: Uint8Array) => readPdf(file, () => undefined);

  test('its lines, one by one, with progress', async () => {
    const told: number[][] = [];
    const text = await readPdf(pdfOf(['Ada Quill', 'Welder (TIG), 4 years of practice']), (...said) =>
      told.push(said),
    );
    expect(text.trim().split('\n')).toEqual(['Ada Quill', 'Welder (TIG), 4 years of practice']);
    expect(told).toEqual([[1, 1]]);
  });

  test.each([
    ['locked with a password', pdfOf(['Ada Quill'], true)],
    ['scanned', pdfOf([])],
    ['damaged, or no PDF', utf8('%PDF-1.4 and nothing else')],
  ])('%s', (words, file) => expect(read(file)).rejects.toThrow(words));
});

describe('DOCX', () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  test.each([
    ['paragraphs', `<w:p>${run('One')}</w:p><w:p>${run('Two')}</w:p>`, 'One\nTwo\n'],
    [
      'runs and tabs',
      `<w:p>${run('Weld')}${run('er')}<w:r><w:tab/></w:r>${run('2019')}</w:p>`,
      'Welder\t2019\n',
    ],
    ['entities', `<w:p>${run('R&amp;D &#x2013; &lt;b&gt; &#8364;')}</w:p>`, 'R&D – <b> €\n'],
    ['what was struck out', `<w:p><w:del w:id="1">${run('gone')}</w:del>${run('kept')}</w:p>`, 'kept\n'],
    [
      'a text box drawn twice',
      `<w:p><mc:AlternateContent><mc:Choice>${run('box')}</mc:Choice><mc:Fallback>${run('box')}</mc:Fallback></mc:AlternateContent></w:p>`,
      'box\n',
    ],
  ])('%s', (_, body, text) => expect(readDocx(docxOf(body))).toBe(text));

  test.each([
    ['another archive', zipSync({ 'a.txt': utf8('x') })],
    ['a cut one', docxOf('<w:p/>').subarray(0, 40)],
    ['one whose part is no document', zipSync({ 'word/document.xml': utf8('<html/>') })],
  ])('%s is refused in words', (_, file) => expect(() => readDocx(file)).toThrow('no Word document'));

  test('one that claims to unpack to more than can be read is not unpacked', () => {
    const file = docxOf('<w:p/>');
    const view = new DataView(file.buffer);
    // The sizes that the archive's list of contents gives: the last entry is the text.
    const at = file.findLastIndex(
      (_, i) => view.byteLength - i >= 4 && view.getUint32(i, true) === 0x02014b50,
    );
    view.setUint32(at + 24, 60_000_000, true);
    expect(() => readDocx(file)).toThrow('unpacks to more');
  });
});

describe('text', () => {
  test.each([
    ['UTF-8', utf8('Größe, naïve')],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, ...utf8('Größe, naïve'))],
    ['UTF-16', bytes(0xff, 0xfe, ...Array.from('Größe, naïve', c => [c.charCodeAt(0), 0]).flat())],
    ['Windows', bytes(...Array.from('Größe, naïve', c => c.charCodeAt(0)))],
  ])('%s', (_, file) => expect(readText(file)).toBe('Größe, naïve'));

  test('bytes that are no text are refused', () =>
    expect(() => readText(Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256))).toThrow('no text'));
});
