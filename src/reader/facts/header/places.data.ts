/** Countries by ISO 3166 code, as postings write them. */
const NAMES: Readonly<Record<string, string>> = {
  US: 'United States of America|United States|USA|US|U.S.|U.S.A.|America|Puerto Rico',
  CA: 'Canada',
  MX: 'Mexico|México',
  BR: 'Brazil|Brasil',
  AR: 'Argentina',
  CL: 'Chile',
  CO: 'Colombia',
  PE: 'Peru|Perú',
  EC: 'Ecuador',
  UY: 'Uruguay',
  CR: 'Costa Rica',
  PA: 'Panama',
  GB: 'United Kingdom|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland',
  IE: 'Ireland',
  DE: 'Germany|Deutschland',
  AT: 'Austria|Österreich',
  CH: 'Switzerland|Schweiz|Suisse',
  FR: 'France',
  ES: 'Spain|España',
  PT: 'Portugal',
  IT: 'Italy|Italia',
  NL: 'The Netherlands|Netherlands|Nederland',
  BE: 'Belgium|België|Belgique',
  LU: 'Luxembourg',
  DK: 'Denmark|Danmark',
  SE: 'Sweden|Sverige',
  NO: 'Norway|Norge',
  FI: 'Finland|Suomi',
  IS: 'Iceland',
  PL: 'Poland|Polska',
  CZ: 'Czech Republic|Czechia|Česko|Česká republika',
  SK: 'Slovakia|Slovensko',
  HU: 'Hungary',
  RO: 'Romania',
  BG: 'Bulgaria',
  GR: 'Greece',
  HR: 'Croatia',
  RS: 'Serbia',
  SI: 'Slovenia',
  EE: 'Estonia',
  LV: 'Latvia',
  LT: 'Lithuania',
  UA: 'Ukraine|Україна',
  TR: 'Turkey|Türkiye',
  CY: 'Cyprus',
  MT: 'Malta',
  IL: 'Israel',
  AE: 'United Arab Emirates|UAE',
  SA: 'Saudi Arabia',
  QA: 'Qatar',
  EG: 'Egypt',
  MA: 'Morocco',
  NG: 'Nigeria',
  KE: 'Kenya',
  GH: 'Ghana',
  CM: 'Cameroon',
  ZA: 'South Africa',
  IN: 'India',
  PK: 'Pakistan',
  BD: 'Bangladesh',
  LK: 'Sri Lanka',
  NP: 'Nepal',
  CN: 'China',
  HK: 'Hong Kong',
  TW: 'Taiwan',
  JP: 'Japan|日本',
  KR: 'South Korea|Korea',
  SG: 'Singapore',
  MY: 'Malaysia',
  ID: 'Indonesia',
  TH: 'Thailand',
  VN: 'Vietnam',
  PH: 'Philippines',
  AU: 'Australia',
  NZ: 'New Zealand',
};

/** Wider than a country, and still a place in a posting. */
const WIDER =
  'Europe|EU|EMEA|APAC|LATAM|Latin America|North America|South America|Asia|Africa|Worldwide|Middle East|Americas|DACH|Nordics|Anywhere in the World';

export const COUNTRIES: readonly string[] = [...Object.values(NAMES), WIDER].flatMap(names =>
  names.split('|'),
);

/** ISO 3166 code of a country's name or code; null where it is unknown. */
export function countryCode(name: string | null): string | null {
  if (!name) return null;
  const wanted = name.trim().toLowerCase();
  const upper = wanted.toUpperCase();
  if (upper in NAMES) return upper;
  if (upper === 'UK') return 'GB';
  return (
    Object.entries(NAMES).find(([, names]) => names.toLowerCase().split('|').includes(wanted))?.[0] ??
    (/^[A-Z]{2}$/.test(upper) ? upper : null)
  );
}

/** States and provinces of the countries whose postings name them most. */
export const REGIONS: readonly string[] =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania|Karnataka|Maharashtra|Tamil Nadu|Telangana|Haryana|Bayern|Bavaria|Hessen|Nordrhein-Westfalen|Baden-Württemberg|Niedersachsen|Sachsen|Île-de-France|Catalonia|Cataluña|Lombardia|Bay Area|San Francisco Bay Area'.split(
    '|',
  );

/** Two and three letters after a city. */
export const REGION_CODES: readonly string[] =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR|ON|QC|BC|AB|MB|SK|NS|NB|NL|NSW|VIC|QLD|TAS|ACT|NT|UK|GB|US|USA|FR|AT|CH|ES|IT|PT|BE|DK|SE|NO|FI|PL|CZ|IE|JP|SG|AU|NZ|BR|MX'.split(
    '|',
  );
