import type { Context } from '../../context.ts';
import { labelsOf } from '../../language/labels.ts';
import { anyOf } from '../../detect/text.ts';
import { APPLY as APPLY_WORDS } from '../../detect/words.data.ts';
import { lower, pattern } from '../../language/pattern.ts';
import { isPlace } from '../header/place-like.ts';
import { bare } from '../header/parts.ts';
import { isSection } from '../title/words.ts';
import { COMMON } from './common.data.ts';

const APPLY = anyOf(APPLY_WORDS, '^', '$', 'u');

/** A motto above the title: "We grow", "To bake and to deliver", "Wir suchen dich". */
const SENTENCE =
  /^(?:(?:We|Wij|Wir|Nous|Vi|Noi|Nós|Nosotros|Мы|Ми|My) \p{Ll}|To \p{Lu}?\p{Ll}+ (?:and|the|our|your|a)(?!\p{L}))/u;

/** "We're hiring" in any words heads a page as a company's name might. Over lower-case text. */
const HIRING =
  /(?:gesucht|gezocht|sökes|søges|wanted|hiring|recrutons|recherchons)!*$|^(?:cercasi|se busca|szukamy|hledáme|přijmeme|buscamos|join us)(?!\p{L})/u;
/** "owner/name" of a forge, "Issue #12", "ann opened this", a board called "jobs.example": no employer's name. */
const REFERENCE =
  /^[\w.-]{3,}\/[\w.-]{3,}$|#\d+$| (?:ago|opened this issue)$|^(?:jobs?|work|praca|rabota|robota)\.\p{Ll}{2,7}$/u;

/** "Job Posting Details", "Skip navigation": the words of any site. Over lower-case text. */
const ANY_SITE =
  /^(?:(?:jobs?|postings?|positions?|vacanc(?:y|ies)|careers?|openings?|opportunit(?:y|ies)|details?|descriptions?|search|results?|pages?|home|skip|to|navigation|main|content|view|menu)(?:[\s/-]+|$))+$/;

/** Not a date, a place, a kind of work, a heading or a common word, and short enough for a name. */
export function plausible(name: string, { tongues: language, page }: Context): boolean {
  if (name.length < 2 || name.length > 80 || name.split(' ').length > 9) return false;
  if (
    !/\p{L}/u.test(name) ||
    /^\d|^[$€£]|^[ru]\/|https?:|www\.|@|\.(?:docx?|pdf|html?)$/.test(
      name.replace(/^\d{1,4}(?= ?\p{Lu})/u, ''),
    )
  )
    return false;
  if (/^\[| [/|] | (?:per|para|pour|für|for|of|to|till|voor|na|pro|dla)$/.test(name)) return false;
  const key = bare(name);
  const small = lower(name);
  if (
    APPLY.test(small) ||
    /^(?:confidential|undisclosed|requisition|req|ref|cdi|cdd|shift|first|second|third)\b/.test(small)
  )
    return false;
  if (/^(?:in|at|en|em|of|for|to|with|bei|chez|på) /.test(name) || SENTENCE.test(name)) return false;
  if (HIRING.test(small) || ANY_SITE.test(small) || REFERENCE.test(name)) return false;
  // "Our World in Data" reads like a heading, and is whose site it is.
  if (COMMON.has(key) || isPlace(name) || (isSection(name) && page.markup.meta['og:site_name'] !== name))
    return false;
  return !labelsOf(language).some(labels => {
    const words = [...Object.values(labels.employment), ...Object.values(labels.workplace)].flat().join('|');
    return (
      pattern(`^(?:${words})(?![\\p{L}])(?:.{0,12}| ?(?:or|and|und|[,&/]) .*)$`).test(small) ||
      pattern(`^(?:${labels.careers})(?: \\p{Ll}{1,3} .*)?$`).test(small)
    );
  });
}
