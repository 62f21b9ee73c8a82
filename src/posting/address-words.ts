/*
 * What is known of addresses of postings. Data alone. A parameter that is not named here is kept: two rows for one
 * posting are a nuisance, one row for two postings loses one.
 */

/** Beginnings of names that say where a visitor came from, whatever follows. In lower case, like all names here. */
export const TRACKING_PREFIXES: readonly string[] = [
  'utm_',
  'utm-',
  'hsa_',
  'mtm_',
  'pk_campaign',
  'pk_kwd',
  'pk_medium',
  'pk_source',
  'piwik_',
  'matomo_',
  '_hs',
  '__hs',
  'vero_',
  'oly_',
  'ga_',
  'itm_',
  'li_',
  'mc_',
  'trk',
  'wt.',
];

/** Names that say where a visitor came from, what was clicked and which campaign paid. */
export const TRACKING: ReadonlySet<string> = new Set(
  [
    // advertisers' click numbers
    'gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid fbclid msclkid yclid twclid ttclid',
    'igshid igsh epik irclickid cjevent rdt_cid scid clickid',
    // visit numbers
    '_ga _gl _gac _fbp mkt_tok sessionid jsessionid visitid tduid spm cid_source',
    // where the posting was found
    'gh_src lever-source lever-origin jobsource job_source applysource sourcetype src_id',
    'referrer referer refid refsrc ref_src ref_url referralcode sharedby shareid',
    'trackingid tracking_id trackingtag originalsubdomain origintolandingjobpostings lipi',
    'rx_campaign rx_ch rx_medium rx_paid rx_r rx_source rx_ts rx_vp',
    'sjdu acatk advn camk xkcb xpse xfps rgtk tk fccid vjs pub jrtk jvsrc jvsd __jvst __jvsd',
  ].flatMap(line => line.split(' ')),
);

/** Names that mostly say where a visitor came from but number the vacancy on some sites: kept where they do. */
export const MOSTLY_TRACKING: ReadonlySet<string> = new Set(
  'ref src source from via origin campaign medium channel feed sid cid'.split(' '),
);

/** Names that number a posting across a whole site: beside one of these, what was searched for says nothing more. */
export const ENOUGH_ALONE: ReadonlySet<string> = new Set(['gh_jid', 'ashby_jid', 'jk']);

/** A list that shows one posting beside it, and what makes the posting's own address out of it. */
export interface SplitView {
  /** The list's path. */
  readonly path: RegExp;
  /** Parameter that numbers the posting shown. */
  readonly param: string;
  /** The posting's own path and parameters, `{}` for the number; null: the list's path with this parameter alone. */
  readonly own: string | null;
}

export const SPLIT_VIEWS: readonly SplitView[] = [
  {
    path: /^\/jobs\/(?:search|search-results|collections\/[^/]+)$/,
    param: 'currentjobid',
    own: '/jobs/view/{}',
  },
  { path: /^\/(?:jobs|q-[^/]+)$/, param: 'vjk', own: '/viewjob?jk={}' },
  {
    path: /\/(?:jobs?|search|results|search-results|careers|openings|vacancies)$/,
    param: 'currentjobid',
    own: null,
  },
  {
    path: /\/(?:jobs?|search|results|search-results|careers|openings|vacancies)$/,
    param: 'selectedjobid',
    own: null,
  },
  { path: /\/(?:jobs?|search|results|search-results)$/, param: 'lvk', own: null },
];

/** Paths that carry words before the number which come and go: `$1` of `from` in `to`. */
export const WORDY_PATHS: readonly { readonly from: RegExp; readonly to: string }[] = [
  // "/jobs/view/site-engineer-at-some-firm-4012345678" and "/jobs/view/4012345678" are one posting
  { from: /^\/jobs\/view\/(?:[^/]*-)?(\d{6,})$/, to: '/jobs/view/$1' },
];
