import { attributeOf, isShadowRoot, own, tagOf } from './node.ts';

/** The way into an element's shadow root; null where it has none, or none that is open to us. */
export type Shadow = (element: Element) => ShadowRoot | null;

/** Open roots alone: all that a plain script gets to see. */
export const openShadow: Shadow = ({ shadowRoot }) => (isShadowRoot(shadowRoot) ? shadowRoot : null);

/** Elements that `attachShadow` takes beside custom ones (DOM standard, "valid shadow host name"). */
const HOST_NAMES =
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' ');
const HOSTS = new Set(HOST_NAMES);

/**
 * May hold a shadow root that its page keeps closed: a custom element, or a plain one without children of its own.
 * Asked first, since asking the browser for a closed root costs more than the rest of a step of the walk.
 */
export const mayHideShadow = (element: Element): boolean => {
  const tag = tagOf(element);
  return tag.includes('-') || (element.firstChild === null && HOSTS.has(tag));
};

/** Elements of HTML's own that are no host, the usual ones first: what is none of these may be a custom one. */
const PLAIN =
  'div span a li p path svg img script style link meta ul ol br button input td tr th tbody thead table option ' +
  'h1 h2 h3 h4 h5 h6 strong em b i u small label section nav header footer main article aside form select iframe ' +
  'figure figcaption picture source dl dt dd hr noscript template textarea fieldset legend time sup sub abbr code pre ' +
  'blockquote video audio canvas object embed details summary dialog caption colgroup col font center';
const HOST = `:empty:is(${HOST_NAMES.join(', ')}), [slot], :not(${PLAIN.replaceAll(' ', ', ')}, svg *)`;

/**
 * Elements that may hold a shadow root, found by the browser's own search. A plain element with children of its own that
 * it gives no slot by name is passed over.
 */
export const hostsIn = (root: Element | ShadowRoot): Element[] => [
  ...new Set(
    [...root.querySelectorAll(HOST)].flatMap(element =>
      attributeOf(element, 'slot') !== null ? [element, own(element, 'parentElement') ?? element] : [element],
    ),
  ),
];
