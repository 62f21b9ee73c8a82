import { pattern } from '../../language/pattern.ts';
import type { Block, PageText } from '../../source.ts';
import type { Context } from '../../context.ts';
import { labelsOf } from '../../language/labels.ts';
import { headerOf } from '../header/header.ts';
import { bare } from '../header/parts.ts';
import { isLabel } from '../header/label-table.ts';
import { namesAround } from '../header/names.ts';
import { outsideOf } from '../header/outside.ts';
import { rowOf } from '../header/row.ts';
import { isPlace } from '../header/place-like.ts';
import { isTown } from '../places/town.ts';
import { isOccupation } from '../title/words.ts';
import type { Hint } from './hint.ts';
import { hostWords, together } from './from-host.ts';
import { withoutCareers } from './from-title.ts';

const NAMED =
  /(?:^|[\s_-])(?:comp[_-]?name|(?:company|employer|advertiser|organi[sz]ation|org|hiring-?organi[sz]ation|brand)[\s_-]?(?:name|title|link)?|(?:job|posting|topcard)\S*(?:company|employer|org)\S*|companyname|hiringorganization)(?=$|[\s_-])/;
const NOT_NAMED =
  /(?:size|logo|description|info|about|rating|review|industry|type|jobs|location|address|url|website|header|section|details|overview|list|card|wrapper|container|page)/;
/** Other facts' elements. */
const OF_OTHERS = /(?:^|[\s_-])(?:job-?|map-?)?(?:locations?|address|city|salary|date|posted)(?=$|[\s_-])/;
const FIRST_BLOCKS = 4;
/** Words that only organizations have in their names. */
export const INSTITUTION =
  /\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|SE|KG|Corp|Corporation|Company|PLC|B\.V|S\.A|SAS|Pty|Pvt|AB|Oy|LLP|University|Universität|Université|Universidad|College|Institute|Hospital|Clinic|Klinik\w*|School|Science Cent(?:er|re)|Bureau|Bank|Foundation|Group|Holding\w*|Technologies|Solutions|Consulting|Partners|Systems|Labs|Studios?|Agency|Department of|City of|County|Ministry|Association|Society|Church|Authority|Council)\b|株式会社|有限会社/u;

/** Lines around the title: "at X", the line below the title, elements whose names say company. */
export function fromHeader(context: Context): Hint[] {
  const { blocks } = context.page;
  const header = headerOf(context);
  const outside = outsideOf(context);
  const host = [...hostWords(context.page.url)];
  const hints: Hint[] = [];
  const add = (block: number, name: string, kind: string, weight: number) => {
    const start = blocks[block]?.text.indexOf(name) ?? -1;
    if (start >= 0)
      hints.push({
        name,
        kind,
        weight,
        span: { block, start, end: start + name.length },
        source: 'text',
        how: 'stated',
      });
  };
  const row = rowOf(blocks[header.title]?.text ?? '');
  if (row?.company) add(header.title, row.company.text, 'line by the title', 4);
  const near = [...header.after, ...header.before];
  near.forEach((i, order) => {
    const block = blocks[i] && withoutLink(blocks[i]);
    if (!block || block.text.length > 90 || (outside[i] && order >= header.after.length)) return;
    const at = afterAt(block.text, context.tongues);
    const by = BYLINE.exec(block.text)?.[1];
    if (by && by.length > 4 && host.some(word => word.includes(together(by))))
      add(i, by, 'line by the title', 2.4);
    const before = nameBefore(block, blocks[i + 1], context.tongues);
    const names = namesAround(context.page, i);
    if (OF_OTHERS.test(names) && !NAMED.test(names)) return;
    const isNamed = NAMED.test(names) && !NOT_NAMED.test(names.replace(/company-?name|org-?name/g, ''));
    if (at) add(i, at, 'line by the title', isNamed ? 5.5 : 4);
    else if (isNamed)
      add(
        i,
        block.text.replace(/\s*[|·•].*$|\s+\d[\d.,]*\s*(?:★|stars?|reviews?).*$/, ''),
        'element for the company',
        4.5,
      );
    else if (before) add(i, before.name, 'line by the title', before.isMarked ? 3.2 : 1.8);
    else if (
      block.kind !== 'term' &&
      !isLabel(block.text, context.tongues) &&
      (i === header.title + 1 || (order === 0 && header.title >= 0))
    ) {
      const first = withoutPlace((block.text.split(/\s[|·•–—]\s|\s{2,}/)[0] ?? '').trim());
      const isSure = block.kind === 'heading' || block.linked > 0.8 || INSTITUTION.test(first);
      if (looksLikeName(first, isSure)) add(i, first, 'line below the title', isSure ? 2.6 : 1.4);
    }
    for (const run of block.runs)
      if (NAMED.test(run.names) && !NOT_NAMED.test(run.names.replace(/company-?name/g, '')))
        add(i, block.text.slice(run.start, run.end).trim(), 'element for the company', 4.5);
  });
  for (let i = 0; i < Math.min(FIRST_BLOCKS, blocks.length); i++) {
    const text = blocks[i]?.text ?? '';
    const name = text.length < 60 ? withoutCareers(text, context.tongues) : text;
    if (name !== text && (!isOfMenu(context.page, i) || isNamedElsewhere(name, i, context.page)))
      add(i, name, 'careers line', 2.4);
  }
  return hints;
}

/** "March 3, 2024 by Example Bakery", which names a person as a rule: on the company's own site it is no person. */
const BYLINE = /\d{4} (?:by|von|par|por|door|av|di) (\p{Lu}[\p{L}\d.&’' -]{2,40})$/u;
const isOfMenu = ({ blocks, containers }: PageText, i: number): boolean => {
  const block = blocks[i];
  const holder = containers[block?.container ?? -1];
  return holder?.tag === 'button' || ((block?.linked ?? 0) > 0.5 && block?.kind === 'item');
};

/** "View more jobs" and "Find a job" are no careers of anyone's: a company is named on its page once more. */
const isNamedElsewhere = (name: string, block: number, { title, url, blocks, markup }: PageText): boolean =>
  [title, ...Object.values(markup.meta), ...markup.logos.map(logo => logo.text)].some(text =>
    text.includes(name),
  ) ||
  url.toLowerCase().includes(bare(name).replaceAll(' ', '')) ||
  blocks.some(({ text, linked }, i) => i !== block && linked < 0.5 && text.includes(name));

/** A link that is glued to a name's end ("About us") is none of it. */
function withoutLink(block: Block): Block {
  const { text, runs } = block;
  const link = runs.find(
    ({ tag, start, end }) =>
      tag === 'a' && end === text.length && start > 1 && /\S/.test(text[start - 1] ?? ''),
  );
  return link ? { ...block, text: text.slice(0, link.start) } : block;
}

/** Between a company and its place on one line; "Example Bakery, Inc." goes on. */
export const AFTER_NAME =
  /\s*[·•|]\s*|\s+[–—/-]\s+|, (?!(?:Inc|LLC|Ltd|Corp|Co|S\.|L\.|GmbH|AG|PLC|LLP|B\.V)\b)/;

/** "Example Bakery · Toledo, OH", "Example Bakery" above "Toledo, OH": a name whose neighbour is a place. */
function nameBefore(
  block: Block,
  next: Block | undefined,
  language: string,
): { name: string; isMarked: boolean } | null {
  const gap = AFTER_NAME.exec(block.text);
  const name = gap ? block.text.slice(0, gap.index) : block.text;
  if (
    name.length > 60 ||
    isLabel(name, language) ||
    !/\p{L}/u.test(name) ||
    isWhere(name) ||
    !looksLikeName(name, true)
  )
    return null;
  const rest = gap ? block.text.slice(gap.index + gap[0].length) : (next?.text ?? '');
  const isMarked =
    gap !== null &&
    // "owner / name": where one stands on a site.
    !gap[0].includes('/') &&
    block.runs.some(({ start, end, tag }) => start === 0 && end === gap.index && MARKS.test(tag));
  return isMarked || isWhere(rest) ? { name, isMarked } : null;
}

/** Elements that make a name stand out of its line. */
export const MARKS = /^(?:a|b|strong)$/;

const isWhere = (text: string): boolean => isTown(text) || isPlace(text);

function afterAt(text: string, language: string): string | null {
  for (const { at } of labelsOf(language)) {
    const match = pattern(`^(?:${at}) (?=[\\p{Lu}\\d])(.{2,80})$`).exec(text);
    if (match?.[1]) return match[1];
  }
  return null;
}

/** "Example Institute, Graz" without the town. */
const withoutPlace = (text: string): string =>
  INSTITUTION.test(text)
    ? text.replace(
        /,\s*(?!(?:Inc|LLC|Ltd|L\.|S\.|Corp|Co\b|GmbH|AG|PLC|LLP|\p{Lu}{3,}$))\p{Lu}[\p{L} -]+$/u,
        '',
      )
    : text;

const looksLikeName = (text: string, isSure: boolean): boolean =>
  (isSure || /^[\p{Lu}\d]|(?:inc|llc|gmbh|ltd)\.?$/u.test(text)) &&
  text.length < 60 &&
  !isPlace(text) &&
  !/^(?:at|in|by|posted|apply|save|view|share|back|sign|working|work|life|why|who|over|werken|om|o|chez|sobre|join|welcome|shift|job) /i.test(
    text,
  ) &&
  !/[.!?]$|[:：]|\d{4}|,.*,|^\d|\(/.test(
    text.replace(/\b(?:Inc|Co|Corp|Ltd|LLC)\.$|(?<=\s)(?:\p{L}{1,3}\.\s?){2,4}$/u, ''),
  ) &&
  !isOccupation(text);
