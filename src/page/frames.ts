/*
 * Frames. One of the page's own origin (`srcdoc`, `about:blank` and iCIMS's are) is read as part of its page; one of
 * another origin is shut to the page and to us, and is read by the scripts inside it.
 */

/** The document in a frame of the same origin; null for any other element or frame. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument; // by its name
  } catch {
    return null;
  }
}

/** The address that a document goes by: that of the page around it where it has none of its own (`about:srcdoc`). */
export const addressOf = (document: Document): string =>
  document.URL.startsWith('about:') ? document.baseURI : document.URL;

/** This window's document is read by the page around it. */
export function isPartOfParent(window: Window): boolean {
  try {
    return window.parent !== window && window.parent.document !== null;
  } catch {
    return false; // another origin
  }
}
