/*
 * How pages name the elements that are not the posting's own. Names are code: English on pages of any language.
 * Whole words of them, as sources of regular expressions over lower-case text.
 */

export const ALIEN_TAGS: ReadonlySet<string> = new Set(
  'nav footer dialog button select option label noscript menu form'.split(' '),
);

/** Navigation, notices, related jobs, sharing, comments, sign-in. */
export const ALIEN_NAMES =
  'nav|navbar|navigation|navmenu\\w*|topnav|menu|mainmenu|megamenu|footer|cookies?|consent|gdpr|onetrust\\S*|breadcrumbs?|related|similar|recommended|recommendations|newsletter|subscribe|comments?|disqus|respond|social|share|sharing|login|signin|sign-in|contentinfo|dialog|tooltip|dropdown|skip|alert-signup|job-?alerts?|copyright|advertisement|sponsored|related-?\\w*|similar-?\\w*|more-?jobs\\S*|other-?jobs\\S*|toast|popover|siteswitcher\\S*';

/** Application forms and their screening questions. */
export const FORM_NAMES =
  'application-?form|apply-?form|job-?application|application_form|screening|questionnaire';
