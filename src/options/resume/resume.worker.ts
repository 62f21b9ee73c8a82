import * as z from 'zod/mini';
import { readDocx } from './docx.ts';
import { kindOf, Unreadable } from './kind.ts';
import { readPdf } from './pdf.ts';
import { readText } from './text-file.ts';

/*
 * Opens a résumé away from the page: a large or hostile file can take its time, and ends when the page says so.
 */

const read = async (bytes: Uint8Array): Promise<string> => {
  switch (kindOf(bytes)) {
    case 'pdf':
      return readPdf(bytes, (page, pages) => postMessage({ page, pages }));
    case 'docx':
      return readDocx(bytes);
    case 'text':
      return readText(bytes);
  }
};

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const bytes = z.instanceof(Uint8Array).safeParse(data);
  if (!bytes.success) return;
  read(bytes.data).then(
    text => postMessage({ text }),
    (error: unknown) =>
      postMessage({ reason: error instanceof Unreadable ? error.message : 'The file cannot be read.' }),
  );
});
