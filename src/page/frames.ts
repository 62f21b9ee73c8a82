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
  if (window.parent === window) return false;
  try {
    return window.parent.document !== null;
  } catch {
    return false; // another origin
  }
}

/** Smaller ones hold pixels, buttons and banners. */
const LEAST_WIDTH = 280;
const LEAST_HEIGHT = 200;
const MOST = 20;

/** Origins of frames that are large enough for a posting and shut to this page's script, largest first. */
export function shutFrames(document: Document): string[] {
  const found = [...document.querySelectorAll('iframe[src]')].slice(0, MOST).flatMap(frame => {
    const { width, height } = frame.getBoundingClientRect();
    if (width < LEAST_WIDTH || height < LEAST_HEIGHT || frameDocument(frame) !== null) return [];
    const address = URL.parse((frame as HTMLIFrameElement).src);
    return address !== null && /^https?:$/.test(address.protocol)
      ? [{ origin: address.origin, size: width * height }]
      : [];
  });
  return [...new Set(found.toSorted((a, b) => b.size - a.size).map(({ origin }) => origin))];
}
