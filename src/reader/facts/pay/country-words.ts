/*
 * Names that tell which dollar, krona or yen is meant: countries, states and large towns. Where two countries share a
 * name it is left out.
 */

/** ISO 3166 country → names that stand for it in a posting. */
export const COUNTRY_WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'US',
    /\b(?:USA|(?<!(?:ABOUT|CONTACT|JOIN|WITH|FOR|WHY) )US|U\.S\.A?\.?|United States|401\(?k\)?|EEOC?|E-Verify|San Francisco|New York|Los Angeles|Chicago|Seattle|Boston|Austin|Denver|Atlanta|Dallas|Houston|Miami|Philadelphia|Phoenix|San Diego|California|Texas|Florida|Colorado|Washington|Illinois|Massachusetts|, (?:AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY))\b/g,
  ],
  [
    'CA',
    /\b(?:Canada|Canadian|Toronto|Vancouver|Montr[eé]al|Ottawa|Calgary|Edmonton|Winnipeg|Halifax|Mississauga|Ontario|Qu[eé]bec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|RRSP|, (?:ON|BC|QC|AB|MB|NS|NB|SK))\b/g,
  ],
  [
    'AU',
    /\b(?:Australia|Australian|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Queensland|New South Wales|Tasmania|NSW|QLD|superannuation|VIC \d{4})\b/g,
  ],
  ['NZ', /\b(?:New Zealand|Aotearoa|Auckland|Christchurch|KiwiSaver)\b/g],
  ['SG', /\bSingapore\b/g],
  ['HK', /\bHong Kong\b/g],
  ['TW', /\b(?:Taiwan|Taipei)\b/g],
  ['MX', /(?:\b(?:Mexico City|Guadalajara|Monterrey|CDMX|Jalisco|IMSS)\b|México)/g],
  ['AR', /\b(?:Argentina|Buenos Aires)\b/g],
  ['CL', /\b(?:Chile|Santiago de Chile)\b/g],
  ['CO', /\b(?:Colombia|Bogot[aá]|Medell[ií]n)\b/g],
  ['SE', /\b(?:Sweden|Sverige|Stockholm|Gothenburg|Uppsala)\b/g],
  ['NO', /\b(?:Norway|Norge|Oslo|Bergen|Trondheim|Stavanger)\b/g],
  ['DK', /\b(?:Denmark|Danmark|Copenhagen|Aarhus|Odense)\b|København/g],
  ['IS', /\b(?:Iceland|Reykjav[ií]k)\b/g],
  ['CN', /(?:\b(?:China|Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou)\b|北京|上海|深圳|广州|杭州|成都)/g],
  ['JP', /(?:\b(?:Japan|Tokyo|Osaka)\b|東京|大阪|日本)/g],
  ['ZA', /\b(?:South Africa|Johannesburg|Cape Town|Gauteng)\b/g],
  ['GB', /\b(?:United Kingdom|UK|England|Scotland|London|Manchester)\b/g],
  ['IN', /\b(?:India|Bangalore|Bengaluru|Mumbai|Hyderabad|Pune|Chennai|Gurgaon|Ahmedabad)\b/g],
];

/** `lang` of a page → the country it speaks for, where it does. */
export const COUNTRY_OF_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  'en-us': ['US'],
  'en-au': ['AU'],
  'en-ca': ['CA'],
  'fr-ca': ['CA'],
  'en-nz': ['NZ'],
  'en-sg': ['SG'],
  'en-gb': ['GB'],
  'en-in': ['IN'],
  'en-za': ['ZA'],
  'es-mx': ['MX'],
  'es-ar': ['AR'],
  'es-cl': ['CL'],
  'es-co': ['CO'],
  'zh-tw': ['TW'],
  'zh-hk': ['HK'],
  sv: ['SE'],
  no: ['NO'],
  nb: ['NO'],
  nn: ['NO'],
  da: ['DK'],
  is: ['IS'],
  ja: ['JP'],
  zh: ['CN'],
  pl: ['PL'],
  cs: ['CZ'],
  it: ['IT'],
  nl: ['NL'],
  'nl-be': ['BE'],
  'pt-br': ['BR'],
  'pt-pt': ['PT'],
  'es-es': ['ES'],
  'fr-fr': ['FR'],
  'fr-be': ['BE'],
  'fr-ch': ['CH'],
  'de-de': ['DE'],
  'de-at': ['AT'],
  'de-ch': ['CH'],
  'it-ch': ['CH'],
};
