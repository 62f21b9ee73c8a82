import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAddress } from './address.ts';
import { MOSTLY_TRACKING, TRACKING, TRACKING_PREFIXES } from './address-words.ts';

/** Two addresses of one posting. */
const same: readonly [why: string, a: string, b: string][] = [
  ['campaign', 'https://firm.example/jobs/12?utm_source=mail&utm_medium=x', 'https://firm.example/jobs/12'],
  ['click number', 'https://firm.example/jobs/12?fbclid=IwAR0', 'https://firm.example/jobs/12'],
  ['board source', 'https://firm.example/jobs?gh_jid=77&gh_src=abc1', 'https://firm.example/jobs?gh_jid=77'],
  ['source', 'https://firm.example/a/1f2e?lever-source=Board', 'https://firm.example/a/1f2e'],
  ['ref of a name', 'https://firm.example/jobs/12?ref=homepage', 'https://firm.example/jobs/12'],
  ['name in capitals', 'https://firm.example/jobs/12?UTM_Source=x&Ref=y', 'https://firm.example/jobs/12'],
  ['order', 'https://firm.example/job?b=2&a=1', 'https://firm.example/job?a=1&b=2'],
  ['closing slash', 'https://firm.example/job/12/', 'https://firm.example/job/12'],
  ['closing slash before query', 'https://firm.example/job/?id=4', 'https://firm.example/job?id=4'],
  ['host in capitals', 'https://FIRM.example/job/12', 'https://firm.example/job/12'],
  ['default port', 'https://firm.example:443/job/12', 'https://firm.example/job/12'],
  ['place in the page', 'https://firm.example/job/12#apply', 'https://firm.example/job/12'],
  [
    'number for the whole site',
    'https://b.example/viewjob?jk=0a1b2c&q=welder&l=York',
    'https://b.example/viewjob?jk=0a1b2c',
  ],
  ['user name', 'https://me:secret@firm.example/job/12', 'https://firm.example/job/12'],
  ['tracked route', 'https://firm.example/#/job/12?utm_source=x', 'https://firm.example/#/job/12'],
  [
    'split view',
    'https://b.example/jobs/search/?currentJobId=4012345678&keywords=x',
    'https://b.example/jobs/view/4012345678/',
  ],
  [
    'collection',
    'https://b.example/jobs/collections/recommended/?currentJobId=4012345678',
    'https://b.example/jobs/view/4012345678',
  ],
  [
    'wordy path',
    'https://b.example/jobs/view/site-engineer-at-firm-4012345678?refId=q%3D&trackingId=z',
    'https://b.example/jobs/view/4012345678',
  ],
  [
    'list and posting',
    'https://b.example/jobs?q=welder&l=York&vjk=0a1b2c',
    'https://b.example/viewjob?jk=0a1b2c&from=serp',
  ],
  [
    'searched for otherwise',
    'https://b.example/de/search?selectedJobId=5&q=a',
    'https://b.example/de/search?selectedJobId=5&page=3',
  ],
];
test.each(same)('same: %s', (_, a, b) => expect(canonicalAddress(a)).toBe(canonicalAddress(b)));

/** Two postings, or what may be two. */
const different: readonly [why: string, a: string, b: string][] = [
  ['number in a parameter', 'https://firm.example/jobs?gh_jid=77', 'https://firm.example/jobs?gh_jid=78'],
  ['short name', 'https://b.example/viewjob?jk=0a1b', 'https://b.example/viewjob?jk=0a1c'],
  ['unknown parameter', 'https://firm.example/job?stelle=a', 'https://firm.example/job?stelle=b'],
  [
    'ref that numbers the vacancy',
    'https://firm.example/vacancy?ref=REQ-20417',
    'https://firm.example/vacancy?ref=REQ-20418',
  ],
  ['route', 'https://firm.example/#/job/12', 'https://firm.example/#/job/13'],
  ['route with a bang', 'https://firm.example/#!/job/12', 'https://firm.example/#!/job/13'],
  ['parameter within the route', 'https://firm.example/#/job?id=12', 'https://firm.example/#/job?id=13'],
  [
    'split view',
    'https://b.example/jobs/search?currentJobId=4012345678',
    'https://b.example/jobs/search?currentJobId=4012345679',
  ],
  ['path in capitals', 'https://firm.example/job/aB', 'https://firm.example/job/ab'],
  ['value in capitals', 'https://firm.example/job?id=aB', 'https://firm.example/job?id=ab'],
  ['host', 'https://a.firm.example/job/1', 'https://b.firm.example/job/1'],
  ['port', 'https://firm.example:8443/job/1', 'https://firm.example/job/1'],
  ['pid', 'https://firm.example/careers?pid=1&domain=x', 'https://firm.example/careers?pid=2&domain=x'],
  ['jobId', 'https://firm.example/job?jobId=1', 'https://firm.example/job?jobId=2'],
];
test.each(different)('different: %s', (_, a, b) => expect(canonicalAddress(a)).not.toBe(canonicalAddress(b)));

test.each([
  ['not an address', 'not an address'],
  ['https://firm.example', 'https://firm.example/'],
  ['https://firm.example/a?q=x%20y', 'https://firm.example/a?q=x+y'],
  ['https://firm.example/jobs?currentJobId=', 'https://firm.example/jobs?currentJobId='],
  ['file:///home/me/job.html#a', 'file:///home/me/job.html'],
])('%s', (given, expected) => expect(canonicalAddress(given)).toBe(expected));

const names = fc.oneof(
  fc.constantFrom(...TRACKING, ...TRACKING_PREFIXES, ...MOSTLY_TRACKING, 'currentJobId', 'vjk', 'id'),
  fc.string({ maxLength: 6 }),
);
const addresses = fc
  .tuple(
    fc.constantFrom('/', '/jobs/', '/jobs/search', '/q-a', '/jobs/view/a-1234567/', '//', '/a%20b'),
    fc.array(fc.tuple(names, fc.string({ maxLength: 8 })), { maxLength: 5 }),
    fc.constantFrom('', '#a', '#/a?b=c', '#!/x/'),
  )
  .map(([path, params, hash]) => `https://firm.example${path}?${new URLSearchParams(params)}${hash}`);

test('twice is once', () =>
  fc.assert(
    fc.property(
      fc.oneof(addresses, fc.webUrl({ withQueryParameters: true, withFragments: true })),
      address => {
        const once = canonicalAddress(address);
        expect(canonicalAddress(once)).toBe(once);
      },
    ),
    { numRuns: 1000 },
  ));
