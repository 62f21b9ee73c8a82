/** The way into an element's shadow root; null where it has none, or none that is open to us. */
export type Shadow = (element: Element) => ShadowRoot | null;

/** Open roots alone: all that a plain script gets to see. */
export const openShadow: Shadow = element => element.shadowRoot;

/** Elements that `attachShadow` takes beside custom ones (DOM standard, "valid shadow host name"). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * May hold a shadow root that its page keeps closed: a custom element, or a plain one without children of its own.
 * Asked first, since asking the browser for a closed root costs more than the rest of a step of the walk.
 */
export const mayHideShadow = (element: Element): boolean =>
  element.localName.includes('-') || (element.firstChild === null && HOSTS.has(element.localName));
