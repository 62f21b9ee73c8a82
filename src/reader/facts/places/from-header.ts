import type { Context } from '../../context.ts';
import { labelsOf } from '../../language/labels.ts';
import { headerOf } from '../header/header.ts';
import { partsOf } from '../header/parts.ts';
import { isPlace } from '../header/place-like.ts';
import { isOccupation } from '../title/words.ts';
import { listed, type Named } from './listed.ts';

const NAMED =
  /(?:^|[\s_-])(?:job-?|posting-?|work-?)?(?:location|locations|place|city|address|locality|standort|ort|lieu)(?=$|[\s_-])|joblocation|posting-categories__location|topcard\S*(?:location|bullet)/;
/** "City, Region": two or three names with capitals and nothing else. */
const CITY_REGION = /^\p{Lu}[\p{L}.'’ -]{1,30}(?:, ?\p{Lu}[\p{L}.'’ -]{1,30}){1,3}$/u;

/** Lines by the title that are places: by their form, or by the name of their element. */
export function fromHeader(context: Context): Named[] {
  const { after, before, title } = headerOf(context);
  const { blocks, containers } = context.page;
  const lines = [...after, ...before].flatMap(i => {
    const block = blocks[i];
    if (!block || block.text.length > 100) return [];
    const named = NAMED.test(containers[block.container]?.names ?? '');
    if (named && block.linked < 0.9)
      return listed(block.text, { block: i, start: 0, end: block.text.length }, context.language);
    return partsOf(block.text).flatMap(part => placeIn(part.text, i, part.start, context));
  });
  if (lines.length) return lines;
  return title >= 0 ? fromTitle(context, title) : [];
}

/** "Remote, USA" says more than "USA" and is kept whole. */
function placeIn(text: string, block: number, at: number, { language }: Context): Named[] {
  const isRemote = labelsOf(language).some(({ workplace }) =>
    new RegExp(`^(?:${workplace.remote.join('|')})[,:–( -]+\\p{Lu}`, 'iu').test(text),
  );
  const inner = text.replace(/^[\p{L}]+[,:–( -]+|\)$/gu, '');
  if (isRemote && (isPlace(inner) || CITY_REGION.test(inner)))
    return [{ name: text, span: { block, start: at, end: at + text.length } }];
  const plain = text.replace(/\s*\([^)]*\)\s*$/, '');
  if (
    isOccupation(plain) ||
    !(isPlace(plain) || (CITY_REGION.test(plain) && !/\b(?:Inc|LLC|Ltd|Corp|GmbH)\b/.test(plain)))
  )
    return [];
  return listed(text, { block, start: at, end: at + text.length }, language);
}

/** "Data Analyst - Portland, OR": the title's heading may end in the place. */
function fromTitle({ page }: Context, block: number): Named[] {
  const text = page.blocks[block]?.text ?? '';
  const last = partsOf(text).at(-1);
  if (!last || last.start === 0 || !/,/.test(last.text) || !isPlace(last.text)) return [];
  return [{ name: last.text, span: { block, start: last.start, end: last.end } }];
}
