/*
 * Text that is a place and nothing else, told from how places are written: "City, ST", "City, Region, Country", a
 * country's or a state's name. Names of countries and regions are data.
 */
import { COUNTRIES, REGION_CODES, REGIONS } from './places.data.ts';
import { regex } from '../../regex.ts';

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ -](?:de|del|la|of|am|an der|do|da|upon|sur|and|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){0,4}";
const CODE = `(?:${REGION_CODES.join('|')})`;
const KNOWN = `(?:${[...COUNTRIES, ...REGIONS].map(name => name.replaceAll('.', '\\.')).join('|')})`;
const POSTCODE = '(?:\\s+[A-Z]?\\d{3,6}(?:-\\d{4})?|\\s+[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)?';

const CITY_CODE = regex(`^${NAME},\\s*${CODE}${POSTCODE}(?:,\\s*${KNOWN})?$`, 'u');
/** Without a comma a code alone is too little: "AB" is also a company's legal form, and "Job ID 40512" is not in Idaho. */
const CITY_POSTCODE = regex(
  `^(?!.*\\sID\\s(?!83\\d))${NAME},?\\s+(?:${CODE}\\s+[A-Z]?\\d[\\dA-Z -]{2,9}|NSW|VIC|QLD|TAS)$`,
  'u',
);
const CITY_KNOWN = regex(`^(?:${NAME},\\s*){1,3}${KNOWN}${POSTCODE}$`, 'u');
/** "Toledo, Toledo (España)". */
const CITY_IN = regex(`^${NAME}(?:, ${NAME})? \\(${KNOWN}\\)$`, 'u');
/** "Greater Leeds", "Toledo Metropolitan Area". */
const AREA = regex(`^(?:Greater ${NAME}|${NAME}(?:, ${NAME})? (?:Metropolitan|Metro|Bay) Area)$`, 'u');
const KNOWN_ALONE = regex(`^(?:the )?${KNOWN}$`, 'u');

/** "Lyon, France", "Austin, TX 78701", "Canada". A bare city's name is not: nothing tells it from other names. */
export const isPlace = (text: string): boolean =>
  text.length <= 80 &&
  (KNOWN_ALONE.test(text) ||
    AREA.test(text) ||
    CITY_IN.test(text) ||
    CITY_CODE.test(text) ||
    CITY_POSTCODE.test(text) ||
    CITY_KNOWN.test(text));

/** A town with its state or country: more than a country's or a state's name alone. */
export const isCityWithRegion = (text: string): boolean =>
  text.length <= 80 && (CITY_CODE.test(text) || CITY_POSTCODE.test(text) || CITY_KNOWN.test(text));
