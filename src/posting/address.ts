import {
  ENOUGH_ALONE,
  MOSTLY_TRACKING,
  SPLIT_VIEWS,
  TRACKING,
  TRACKING_PREFIXES,
  WORDY_PATHS,
} from './address-words.ts';

type Param = readonly [name: string, value: string];

/**
 * The one address of a posting, whatever way led to it: without tracking, fragment (unless it is a route), user
 * name and closing slash, parameters in order. What is no web address comes back as it is. Idempotent.
 */
export function canonicalAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return url.href.replace(/#.*$/s, '');
  const params = [...url.searchParams].filter(isIdentity);
  const { path, query } = wholePosting(trimmed(url.pathname), params);
  return `${url.protocol}//${url.host}${path}${written(query)}${route(url.hash)}`;
}

function isIdentity([given, value]: Param): boolean {
  const name = given.toLowerCase();
  if (TRACKING.has(name) || TRACKING_PREFIXES.some(prefix => name.startsWith(prefix))) return false;
  return !MOSTLY_TRACKING.has(name) || /\d{4}/.test(value);
}

/** A list with a posting opened beside it becomes the posting's own address. */
function wholePosting(path: string, params: readonly Param[]): { path: string; query: readonly Param[] } {
  for (const view of SPLIT_VIEWS) {
    const shown = params.find(([name]) => name.toLowerCase() === view.param);
    if (shown === undefined || shown[1] === '' || !view.path.test(path)) continue;
    if (view.own === null) return { path, query: [shown] };
    const own = new URL(view.own.replace('{}', encodeURIComponent(shown[1])), 'https://own.invalid');
    return { path: own.pathname, query: [...own.searchParams] };
  }
  const alone = params.filter(([name, value]) => ENOUGH_ALONE.has(name.toLowerCase()) && value !== '');
  const wordy = WORDY_PATHS.find(({ from }) => from.test(path));
  return {
    path: wordy ? path.replace(wordy.from, wordy.to) : path,
    query: alone.length > 0 ? alone : params,
  };
}

const trimmed = (path: string): string => path.replace(/\/+$/, '') || '/';

function written(params: readonly Param[]): string {
  const inOrder = params.toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  const text = new URLSearchParams(inOrder.map(([name, value]) => [name, value])).toString();
  return text === '' ? '' : `?${text}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Fragments that are addresses of their own, "#/jobs/12" and "#!/jobs/12"; all others are places in the page. */
function route(hash: string): string {
  if (!/^#!?\//.test(hash)) return '';
  const [path = '', text = ''] = hash.split(/\?(.*)/s);
  const query = written([...new URLSearchParams(text)].filter(isIdentity));
  const named = path.replace(/\/+$/, '');
  if (/[^#!/]/.test(named)) return named + query;
  return query === '' ? '' : `#/${query}`;
}
