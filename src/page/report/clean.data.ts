import { ALIEN_NAMES, FORM_NAMES } from '../../reader/sections/names.data.ts';

/*
 * What of a page may be shown to others, and what never. Data alone: an element or attribute that is not named here is
 * not copied.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Copied as they are. Any other element becomes a plain one with the same words in it. */
export const KEPT_TAGS = words(
  'a abbr address article aside b bdi bdo blockquote br button caption cite code col colgroup dd del details dfn div dl dt ' +
    'em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd label legend li main mark menu nav ol p ' +
    'pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr',
);

/** What runs, draws or loads something, and what is no text for a reader. */
export const ACTIVE_TAGS = words(
  'script style link base noscript noembed noframes template svg math iframe frame frameset object embed param applet ' +
    'canvas video audio source track map area head title xmp plaintext portal fencedframe',
);

/** What somebody has typed or chosen. */
export const FIELD_TAGS = words(
  'input textarea select option optgroup datalist output progress meter keygen',
);
export const FIELD_ROLES = words(
  'textbox searchbox combobox listbox option spinbutton slider checkbox radio switch',
);

/** The page's own frame around whatever it shows. */
export const AROUND_TAGS = words('nav header footer menu dialog');
export const AROUND_ROLES = words(
  'navigation banner contentinfo search menu menubar toolbar log alert status dialog alertdialog',
);

const whole = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?=$|[\\s_-])`);

/** Names of what stands around a posting. */
export const AROUND_NAMES = whole(`${ALIEN_NAMES}|${FORM_NAMES}`);

/** Names of what speaks of the reader of the page, or of other people. */
export const PERSON_NAMES = whole(
  'account|accounts|my-?(?:account|page|profile|jobs|menu)|avatar|avatars|user(?!-(?:generated|content|text))|users|' +
    'username|userinfo|usermenu|logged-?in|log-?out|logout|sign-?out|signout|current-?user|member|members|' +
    'notifications?|inbox|messaging|messenger|conversations?|chat|comments?|commenter|disqus|reviewer|reviews?|' +
    'referrals?|connections?|followers?|hiring-?team|hirer|recruiters?|poster|people|person|author|byline|' +
    'match-?score|greeting|welcome|saved-?searches|recent-?searches',
);

/** First part of the path of somebody's own page. */
export const PERSON_PATH =
  /^\/(?:in|pub|u|user|users|profile|profiles|people|person|persons|member|members|author|authors|account|me|my)(?:\/|$)|^\/@/i;

/** Other attributes, each with what it may hold. */
export const PLAIN_ATTRIBUTES: readonly (readonly [name: string, holds: RegExp])[] = [
  ['lang', /^[a-z]{1,8}(?:-[a-z]{1,8}){0,3}$/i],
  ['dir', /^(?:ltr|rtl|auto)$/i],
  ['role', /^[a-z]{1,20}$/],
  ['aria-level', /^[1-9]$/],
  ['colspan', /^\d{1,3}$/],
  ['rowspan', /^\d{1,3}$/],
  ['scope', /^(?:row|col|rowgroup|colgroup)$/],
  ['start', /^\d{1,3}$/],
  ['datetime', /^[\dTZ:+. -]{4,35}$/],
  ['itemscope', /^$/],
  ['itemtype', /^https?:\/\/schema\.org\/\w{1,40}$/],
  ['itemprop', /^[a-z]{1,40}(?: [a-z]{1,40}){0,3}$/i],
];

/** Of microdata, what speaks of the posting: the one thing for which `content` is kept. */
export const MICRODATA = words(
  'title datePosted validThrough employmentType baseSalary value minValue maxValue currency salaryCurrency unitText ' +
    'addressLocality addressRegion addressCountry jobLocationType hiringOrganization name',
);
