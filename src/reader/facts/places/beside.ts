import { findCompany } from '../company/company.ts';
import type { Context } from '../../context.ts';
import { labelsOf } from '../../language/labels.ts';
import { lower, pattern } from '../../language/pattern.ts';
import { regex } from '../../regex.ts';
import { headerOf } from '../header/header.ts';
import { isPlace } from '../header/place-like.ts';
import { AFTER_NAME, INSTITUTION } from '../company/from-header.ts';
import { sameCompany } from '../company/name.ts';
import { bare, partsOf } from '../header/parts.ts';
import { isOccupation, isSection } from '../title/words.ts';
import { listed, type Named } from './listed.ts';
import { AND_AROUND, NO_TOWN, PERMANENT } from './no-town.data.ts';
import { isTown } from './town.ts';

/*
 * A bare town's name has nothing that tells it from other names: its neighbours do, the company on its line, a date
 * above, the kind of employment below, or the posting's own text that says "in" of it.
 */

const TOWN = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}|am |an der |de |la )?[\p{L}.'’-]+){0,2}$/u;
/** "Institute of Baking, EBU": another name's letters. */
const SHORT = /^\p{Lu}{2,5}$/u;
/**
 * A town with its region as it is written where neither is well known: "Leoben, steiermark", "Pisa (PI)",
 * "Santos - SP", "29 - Brest". The form is not enough: "Java, python" has it, too.
 */
const REGIONAL =
  /^(?:(?:\d{2,3}|2[AB]) - (?=\p{Lu}))?(?<town>\p{Lu}[^,()\d/:|]{1,40}?)(?:, \p{L}[\p{L}' -]{2,30}| \([A-Z]{2}\)| [-/] (?:[A-Z]{2}|\d{2}))?$/u;

/** A French department's number in front of the town. */
const DEPARTMENT = /^(?:\d{2,3}|2[AB]) - \p{Lu}|\p{L} - \d{2}$/u;

/** The first lines of the header that their neighbours make places. */
export function beside(context: Context): Named[] {
  const { after } = headerOf(context);
  for (const find of [besideCompany, besideFacts, besideParts, amongFacts]) {
    const found = after.flatMap(i => find(i, context));
    if (found.length) return found;
  }
  return [];
}

/** "Example Bakery · Graz", "Example Bakery, Graz, Austria": what stands behind the company on its line. */
function besideCompany(i: number, context: Context): Named[] {
  const text = context.page.blocks[i]?.text ?? '';
  const company = text.length < 120 ? (findCompany(context)?.value ?? '') : '';
  if (company.length < 2) return [];
  const gap = AFTER_NAME.exec(text);
  if (!gap || !sharesStart(text.slice(0, gap.index), company)) {
    const above = context.page.blocks[i - 1]?.text ?? '';
    return above !== '' && sameCompany(above, company) && mayBeTown(i, context) && isNamedAgain(text, context)
      ? whole(i, context)
      : [];
  }
  const start = gap.index + gap[0].length;
  const rest = text.slice(start).replace(/\)$/, '');
  if (rest.length < 2 || rest.length > 60) return [];
  const names = listed(rest, { block: i, start, end: start + rest.length }, context.tongues);
  const isGood = (name: string) =>
    isPlace(name) || isTown(name) || (TOWN.test(name) && !SHORT.test(name) && mayName(name, context));
  return names[0] && isGood(names[0].name) ? names.filter(({ name }) => isGood(name)) : [];
}

/** A header may write a company longer by so many characters. */
const LONGER = 20;

/** The same company, or written longer on one side: "Example Bakery (publ)". */
const sharesStart = (left: string, company: string): boolean =>
  left.length < company.length + LONGER &&
  (sameCompany(left, company) ||
    ((bare(left).split(' ')[0] ?? '').length > 3 &&
      bare(left).split(' ')[0] === bare(company).split(' ')[0]));

/** A line with the date before it or the kind of employment behind. */
function besideFacts(i: number, context: Context): Named[] {
  const { blocks } = context.page;
  const text = blocks[i]?.text ?? '';
  const town = REGIONAL.exec(text)?.groups?.['town'] ?? '';
  const isRegional =
    town !== '' && town !== text && TOWN.test(town) && !INSTITUTION.test(text) && mayName(town, context);
  if (!isRegional && !mayBeTown(i, context)) return [];
  const labels = labelsOf(context.tongues);
  const starts = (text: string, sources: readonly string[]) =>
    sources.length > 0 && pattern(`^(?:${sources.join('|')})(?![\\p{L}])`).test(lower(text));
  const posted = labels.flatMap(({ fields }) => fields.posted);
  const kinds = labels.flatMap(({ employment }) => Object.values(employment).flat());
  const modes = labels.flatMap(({ workplace }) => Object.values(workplace).flat());
  const [above, below] = [blocks[i - 1]?.text ?? '', blocks[i + 1]?.text ?? ''];
  const isBeside =
    (/\d/.test(above) && above.length < 40 && starts(above, posted)) ||
    (below.length < 40 && starts(below, kinds) && i > 0 && /\d/.test(above)) ||
    (below.length < 40 && starts(below, kinds) && isNamedAgain(text, context));
  const isAmong =
    isRegional &&
    (DEPARTMENT.test(text) ||
      starts(below, posted) ||
      [1, 2, 3].some(next => starts(blocks[i + next]?.text ?? '', [...kinds, ...modes])) ||
      isNamedAgain(town, context));
  return isBeside || isAmong ? whole(i, context) : [];
}

/** Elements glued to one line, "Baker Leeds Full-time": the one that is no other fact, where one beside it is. */
function besideParts(i: number, context: Context): Named[] {
  const block = context.page.blocks[i];
  if (!block || block.runs.length < 2 || block.text.length > 120) return [];
  const kinds = labelsOf(context.tongues).flatMap(({ employment }) => Object.values(employment).flat());
  const texts = block.runs.map(({ start, end }) => block.text.slice(start, end).trim());
  if (!texts.some(text => pattern(`^(?:${kinds.join('|')})(?![\\p{L}])`).test(lower(text)))) return [];
  return block.runs.flatMap(({ start }, at) => {
    const name = texts[at] ?? '';
    const town = name.slice(0, AND_AROUND.exec(lower(name))?.index ?? name.length);
    const isWhere = isPlace(name) || isTown(town) || (TOWN.test(town) && town.length < name.length);
    if (!isWhere || !mayName(name, context)) return [];
    return [{ name, span: { block: i, start, end: start + name.length } }];
  });
}

/** "Permanent, full-time · Leoben": the one part of a line that is no kind of employment, where all others are. */
function amongFacts(i: number, context: Context): Named[] {
  const text = context.page.blocks[i]?.text ?? '';
  if (text.length > 80 || !/[·•|]/.test(text)) return [];
  const labels = labelsOf(context.tongues);
  const kinds = labels.flatMap(({ employment, workplace, fields }) =>
    [...Object.values(employment), ...Object.values(workplace)].flat().concat(fields.employment, PERMANENT),
  );
  const isKind = (part: string) => pattern(`^(?:${kinds.join('|')})(?![\\p{L}])`).test(lower(part));
  const parts = partsOf(text);
  const rest = parts.filter(part => !isKind(part.text));
  const [only] = rest;
  if (!only || rest.length > 1 || parts.length < 2 || !TOWN.test(only.text) || !mayName(only.text, context))
    return [];
  return [{ name: only.text, span: { block: i, start: only.start, end: only.end } }];
}

const whole = (i: number, { page, tongues: language }: Context): Named[] =>
  listed(
    page.blocks[i]?.text ?? '',
    { block: i, start: 0, end: page.blocks[i]?.text.length ?? 0 },
    language,
  ).slice(0, 1);

function mayBeTown(i: number, context: Context): boolean {
  const block = context.page.blocks[i];
  if (!block || block.linked > 0.5 || block.kind === 'heading' || !TOWN.test(block.text)) return false;
  return mayName(block.text, context);
}

/** No label, kind of employment, trade, button or part of a company. */
function mayName(text: string, { tongues: language }: Context): boolean {
  const small = lower(text);
  const words = labelsOf(language).flatMap(({ fields, employment, workplace }) =>
    [fields, employment, workplace].flatMap(table => Object.values(table).flat()),
  );
  return (
    !isOccupation(text) &&
    !isSection(text) &&
    !NO_TOWN.test(small) &&
    !pattern(`^(?:${words.join('|')})(?![\\p{L}])`).test(small)
  );
}

/** The posting's text or the page's own title says "in" of the name. */
function isNamedAgain(name: string, { own, page }: Context): boolean {
  const again = regex(
    `(?<!\\p{L})(?:in|at|near|to|i|à|en|em|a|w|we|v|ve|te|bei|till) ${name.replace(/[.]/g, '\\.')}(?!\\p{L})`,
    'u',
  );
  return again.test(page.title) || own.some(({ text }) => text.length > name.length + 3 && again.test(text));
}
