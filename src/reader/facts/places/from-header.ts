import { lower, pattern } from '../../language/pattern.ts';
import type { Context } from '../../context.ts';
import { INSTITUTION } from '../company/from-header.ts';
import { labelsOf } from '../../language/labels.ts';
import { headerOf } from '../header/header.ts';
import { partsOf } from '../header/parts.ts';
import { isPlace } from '../header/place-like.ts';
import { isOccupation } from '../title/words.ts';
import { listed, type Named } from './listed.ts';
import { regex } from '../../regex.ts';

const NAMED =
  /(?:^|[\s_-])(?:job-?|posting-?|work-?)?(?:location|locations|place|city|address|locality|standort|ort|lieu)(?=$|[\s_-])|joblocation|posting-categories__location|topcard\S*(?:location|bullet)/;
/** "City, Region": two or three names with capitals and nothing else. */
const CITY =
  "\\p{Lu}[\\p{L}.'’-]*(?:[ -](?:de|del|la|am|an der|do|da|upon|sur|bei|\\p{Lu}[\\p{L}.'’-]*)){0,3}";
const CITY_REGION = regex(`^${CITY}(?:, ?${CITY})$`, 'u');
/** "Industry: Logistics, Retail" is another fact's line. */
const LABELLED = /^[^:：]{2,35}[:：]\s/;

/** Lines by the title that are places: by their form, or by the name of their element. */
export function fromHeader(context: Context): Named[] {
  const { after, before, title } = headerOf(context);
  const { blocks, containers } = context.page;
  const read = (i: number): Named[] => {
    const block = blocks[i];
    if (!block || block.text.length > 100 || LABELLED.test(block.text)) return [];
    const whole = { block: i, start: 0, end: block.text.length };
    const named = NAMED.test(containers[block.container]?.names ?? '');
    if (named && block.linked < 0.9) return listed(block.text, whole, context.language);
    const runs = block.runs
      .filter(run => NAMED.test(run.names))
      .flatMap(({ start, end }) =>
        listed(block.text.slice(start, end), { block: i, start, end }, context.language),
      );
    if (runs.length) return runs;
    if (block.kind === 'item') return isPlace(block.text) ? placeIn(block.text, i, 0, context) : [];
    const own = placeIn(block.text, i, 0, context);
    return own.length ? own : partsOf(block.text).flatMap(part => placeIn(part.text, i, part.start, context));
  };
  for (const lines of [after, before.slice(0, 2)]) {
    const found = lines.flatMap(read);
    if (found.length) return found;
  }
  const beside = after.flatMap(i => besideFacts(i, context));
  if (beside.length) return beside.slice(0, 1);
  return title >= 0 ? fromTitle(context, title) : [];
}

/** A bare town's name is told by its neighbours: a line with the date before it or the kind of employment behind. */
function besideFacts(i: number, context: Context): Named[] {
  const { blocks } = context.page;
  const block = blocks[i];
  if (!block || block.linked > 0.5 || block.kind === 'heading' || !TOWN.test(block.text)) return [];
  const labels = labelsOf(context.language);
  const words = (text: string, sources: readonly string[]) =>
    sources.length > 0 && pattern(`^(?:${sources.join('|')})(?![\\p{L}])`).test(lower(text));
  const posted = labels.flatMap(({ fields }) => fields.posted);
  const kinds = labels.flatMap(({ employment }) => Object.values(employment).flat());
  const every = labels.flatMap(({ fields }) => Object.values(fields).flat());
  const [above, below] = [blocks[i - 1]?.text ?? '', blocks[i + 1]?.text ?? ''];
  if (words(block.text, every) || words(block.text, kinds) || isOccupation(block.text) || UI.test(block.text))
    return [];
  const isBeside =
    (/\d/.test(above) && above.length < 40 && words(above, posted)) ||
    (below.length < 40 && words(below, kinds) && i > 0 && /\d/.test(above));
  return isBeside ? listed(block.text, { block: i, start: 0, end: block.text.length }, context.language) : [];
}

const TOWN = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}?[\p{L}.'’-]+){0,2}$/u;
const UI =
  /^(?:apply|save|share|view|report|sign|print|back|easy|new|urgent|featured|immediate|hiring|sponsored|similar|full|part|over)\b/i;

/** "Remote, USA" says more than "USA" and is kept whole. */
function placeIn(text: string, block: number, at: number, { language }: Context): Named[] {
  const isRemote = labelsOf(language).some(({ workplace }) =>
    pattern(`^(?:${workplace.remote.join('|')})[,:–( -]+\\p{L}`).test(lower(text)),
  );
  const inner = text.replace(/^[\p{L}]+[,:–( -]+|\)$/gu, '');
  if (isRemote && (isPlace(inner) || CITY_REGION.test(inner)))
    return [{ name: text, span: { block, start: at, end: at + text.length } }];
  const seat = INSTITUTION.exec(text) ? /, (\p{Lu}[\p{L}.' -]+)$/u.exec(text) : null;
  if (seat?.[1] && !/^(?:Inc|LLC|Ltd|Corp|Co|L\.L)/.test(seat[1])) {
    const start = at + text.length - seat[1].length;
    return [{ name: seat[1], span: { block, start, end: at + text.length } }];
  }
  const plain = text.replace(/\s*\([^)]*\)\s*$/, '');
  if (isOccupation(plain) || !(isPlace(plain) || (CITY_REGION.test(plain) && !INSTITUTION.test(plain))))
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
