import type { Node, Value } from './node.ts';

/** What pages' own state calls the properties of a JobPosting; separators and case do not matter. */
const JOB_KEYS = table({
  title:
    'title jobtitle positiontitle positionname jobname postingtitle vacancytitle vacancyname headline name',
  description:
    'description jobdescription descriptionhtml htmldescription fulldescription content contenthtml body bodyhtml details',
  hiringorganization:
    'hiringorganization company companyname employer employername organization organisation organizationname companydetails',
  joblocation:
    'joblocation joblocations location locations locationname city cityname formattedlocation place workplaceaddress',
  employmenttype:
    'employmenttype employmenttypes jobtype jobtypes typeofemployment contracttype commitment worktype employment',
  joblocationtype: 'joblocationtype workplacetype remotetype workmodel workarrangement isremote remote',
  dateposted:
    'dateposted postedat posteddate postdate publishedat publisheddate publishdate publicationdate releaseddate postedon',
  validthrough:
    'validthrough expiresat expirydate expirationdate closingdate closesat applicationdeadline deadline',
  basesalary: 'basesalary salary salaryrange compensation pay payrange remuneration',
  minvalue: 'salarymin minsalary salaryfrom minimumsalary',
  maxvalue: 'salarymax maxsalary salaryto maximumsalary',
  salarycurrency: 'salarycurrency currencycode',
  salaryunit: 'salaryunit salaryperiod salaryinterval payperiod',
});

/** The same for the objects within: places, employers, sums. */
const INNER_KEYS = table({
  name: 'name label title text displayname companyname formatted formattedaddress',
  addresslocality: 'addresslocality city cityname town locality',
  addressregion: 'addressregion region state statecode province',
  addresscountry: 'addresscountry country countryname countrycode',
  minvalue: 'minvalue min minimum from minsalary salarymin amountfrom lower',
  maxvalue: 'maxvalue max maximum to maxsalary salarymax amountto upper',
  value: 'value amount',
  currency: 'currency currencycode salarycurrency',
  unittext: 'unittext unit period interval frequency payperiod',
});

/** Key in the wild → the property it stands for; of two that stand for one, the earlier in its row speaks. */
type Names = ReadonlyMap<string, { readonly name: string; readonly rank: number }>;

function table(names: Readonly<Record<string, string>>): Names {
  const rows = Object.entries(names).flatMap(([name, keys]) =>
    keys.split(' ').map((key, rank): [string, { name: string; rank: number }] => [key, { name, rank }]),
  );
  return new Map(rows);
}

const plain = (key: string): string => key.toLowerCase().replace(/[_\s-]+/g, '');

const LONG = 120;
const TITLE = { least: 3, most: 150 };

/** So many facts beside its title make a job without its description. */
const CARD = 4;

/** "whole": a title, a long description, and two more of what makes a job; "card": four more, but no description. */
export function jobLike(value: object): 'whole' | 'card' | null {
  if (Array.isArray(value)) return null;
  const has = new Set<string>();
  for (const [key, inner] of Object.entries(value)) {
    const name = JOB_KEYS.get(plain(key))?.name;
    if (name === undefined || inner === null || inner === '') continue;
    if (name === 'title' && !(typeof inner === 'string' && isTitle(inner))) continue;
    if (name === 'description' && !(typeof inner === 'string' && inner.length >= LONG)) continue;
    has.add(name);
  }
  const more = ['hiringorganization', 'joblocation', 'employmenttype', 'dateposted', 'basesalary'];
  const facts = more.filter(name => has.has(name)).length;
  if (!has.has('title')) return null;
  if (has.has('description')) return facts >= 2 ? 'whole' : null;
  return facts >= CARD ? 'card' : null;
}

const isTitle = ({ length }: string): boolean => length >= TITLE.least && length <= TITLE.most;

/** The object with its keys as schema.org calls them; other keys stay, in lower case. */
export function aliased(job: object): Node {
  const node = renamed(job, JOB_KEYS, 0);
  const flat = ['minvalue', 'maxvalue'].filter(key => node.has(key));
  if (flat.length > 0 && !node.get('basesalary')?.some(value => value instanceof Map)) {
    const salary: [string, readonly Value[]][] = flat.map(key => [key, node.get(key) ?? []]);
    salary.push(['currency', node.get('salarycurrency') ?? []], ['unittext', node.get('salaryunit') ?? []]);
    node.set('basesalary', [new Map(salary)]);
  }
  for (const key of ['dateposted', 'validthrough']) node.set(key, (node.get(key) ?? []).map(dateOf));
  node.set('joblocationtype', (node.get('joblocationtype') ?? []).map(remoteOf));
  return node;
}

const MOST_DEPTH = 6;
const MOST_OF_ONE = 100;

function renamed(value: object, names: Names, depth: number): Map<string, Value[]> {
  const node = new Map<string, Value[]>();
  const ranks = new Map<string, number>();
  for (const [key, inner] of Object.entries(value)) {
    const { name, rank } = names.get(plain(key)) ?? { name: plain(key), rank: Infinity };
    const values = [inner]
      .flat(2)
      .slice(0, MOST_OF_ONE)
      .flatMap(one => valueOf(one, depth + 1));
    if (values.length === 0 || (ranks.get(name) ?? Infinity) < rank) continue;
    node.set(name, values);
    ranks.set(name, rank);
  }
  return node;
}

function valueOf(value: unknown, depth: number): Value[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [value];
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return [];
  return [renamed(value, INNER_KEYS, depth)];
}

/** Seconds or milliseconds since 1970 as an ISO date. */
function dateOf(value: Value): Value {
  const number = typeof value === 'number' ? value : Number(/^\d{10,13}$/.exec(String(value))?.[0]);
  if (!(number >= 1e9 && number < 1e13)) return value;
  return new Date(number < 1e11 ? number * 1000 : number).toISOString();
}

const remoteOf = (value: Value): Value => (value === true ? 'remote' : value === false ? '' : value);
