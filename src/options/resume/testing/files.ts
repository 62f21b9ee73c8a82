import { strToU8, zipSync } from 'fflate';

/* Files of the kinds that people keep a résumé in, made by hand for tests. */

const escapePdf = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** A PDF of one page with these lines. `locked`: as if a password was set; `lines` [] gives a page without text. */
export function pdfOf(lines: readonly string[], locked = false): Uint8Array<ArrayBuffer> {
  const drawn = lines.map(line => `(${escapePdf(line)}) Tj T*`).join('\n');
  const content = lines.length === 0 ? '0 0 100 100 re f' : `BT /F1 11 Tf 14 TL 50 780 Td\n${drawn}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const id = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`;
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${id} ${locked ? '/Encrypt 6 0 R' : ''} >>\n`;
  file += `startxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, character => character.charCodeAt(0));
}

/** A DOCX file around the XML of its body. */
export const docxOf = (body: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
      ),
    }),
  );
