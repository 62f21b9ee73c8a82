import type { PageText } from '../source.ts';
import { SCRIPTS, STOP_WORDS } from './stop-words.data.ts';

/** So many words tell a language; more would tell no better. */
const MOST_WORDS = 1500;
/** Pages declare which of the two written Norwegians theirs is. */
const NORWEGIAN = new Set(['nb', 'nn']);
/** Fewer known words than this say nothing. */
const LEAST_HITS = 8;
/** Says in a dozen signs what others say in forty. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4}/;
const KANA = /[\u3040-\u30ff]/;
/** This share of the best one's words is as good as the best. */
const CLOSE = 0.75;

/**
 * The language the posting is written in (ISO 639-1): told from its words, since templates declare a language that
 * their texts are not in; else as declared; else English.
 */
export function languageOf(page: PageText): string {
  const declared = declaredOf(page);
  return told(sample(page), declared) ?? (declared || 'en');
}

function declaredOf(page: PageText): string {
  const code = page.lang.slice(0, 2);
  return NORWEGIAN.has(code) ? 'no' : code;
}

/** What the words around the text may be in: boards show postings of any language among labels of their own. */
export function tonguesOf(page: PageText, language: string): string {
  const declared = declaredOf(page);
  return declared === '' || declared === language || declared === 'en' ? language : `${language}+${declared}`;
}

/** Words of the longer blocks: menus and labels are often in another language than the text. */
function sample(page: PageText): string {
  let text = '';
  for (const block of page.blocks) {
    const least = DENSE.test(block.text) ? 12 : 40;
    if (block.text.length > least && block.linked < 0.5) text += `${block.text.slice(0, 4000)} `;
    if (text.length > 20_000) break;
  }
  return text.toLowerCase();
}

function told(text: string, declared: string): string | null {
  for (const [language, script] of Object.entries(SCRIPTS)) {
    if ((text.match(script)?.length ?? 0) > Math.max(20, text.length / 20))
      // Japanese lists of facts are nearly all in Chinese signs.
      return language === 'zh' && declared === 'ja' && KANA.test(text) ? declared : language;
  }
  const hits = new Map<string, number>();
  const words = text.match(/\p{L}+/gu)?.slice(0, MOST_WORDS) ?? [];
  for (const word of words)
    for (const language of STOP_WORDS.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const [best, next] = [...hits].toSorted((a, b) => b[1] - a[1]);
  if (!best || best[1] < LEAST_HITS || best[1] <= (next?.[1] ?? 0)) return null;
  // Neighbours share their commonest words: of two that are close, the page's own.
  if ((hits.get(declared) ?? 0) > best[1] * CLOSE) return declared;
  return best[0];
}
