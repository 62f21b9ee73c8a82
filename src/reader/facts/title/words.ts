import {
  DUTY_HEADINGS,
  LIST_TITLE,
  OCCUPATIONS,
  OFFER_HEADINGS,
  REQUIREMENT_HEADINGS,
} from '../../detect/words.data.ts';
import { lower } from '../../language/pattern.ts';
import { regex } from '../../regex.ts';

const OCCUPATION = regex(`(?<![\\p{L}])(?:${OCCUPATIONS.join('|')})(?:s|in|en)?(?![\\p{Ll}])`, 'u');
const SECTION = regex(
  `^[\\P{L}]{0,4}(?:${[...DUTY_HEADINGS, ...REQUIREMENT_HEADINGS, ...OFFER_HEADINGS].join('|')}|about|apply|similar|related|other|contact|share|follow|menu|search|sign in|log ?in|cookies?|privacy|this (?:website|site)|join|welcome|current|explore|discover|our|meet|learn|opening|who we|über|wir|unsere?|kontakt|willkommen|à propos|nos|notre|qui sommes|sobre|nuestr[oa]s?|quiénes|over ons|wie zijn|chi siamo|o nás|o nas|kontakty|om oss|om företaget|会社|企業|お問い合わせ|応募)(?![\\p{L}])[^\\n]{0,30}$`,
  'u',
);
const LIST = regex(
  `^(?:(?:our|all|open|current|search|find|similar|more|other|related|latest|featured) ){0,2}(?:${LIST_TITLE.join('|')})(?: at .*| bei .*)?$`,
  'u',
);
const GENDERS = /\((?:[mwfdxhivak*]\s?[/|,]\s?){1,3}[mwfdxhivak*]\)|\bh\/f\b|\bf\/h\b/i;

/** Names a job. */
export const isOccupation = (text: string): boolean => OCCUPATION.test(lower(text)) || GENDERS.test(text);

/** Heads a part of a posting or of a site. */
export const isSection = (text: string): boolean => text.length < 60 && matchesSection(lower(text));

const matchesSection = (text: string): boolean => SECTION.test(text) || LIST.test(text);
