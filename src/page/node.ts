/*
 * What a node is. Never by `instanceof`: the nodes of a frame's document are made by the classes of another window.
 */

export const isText = (node: Node | null): node is Text => node?.nodeType === 3;
export const isElement = (node: EventTarget | null): node is Element =>
  node !== null && (node as Partial<Node>).nodeType === 1; // an event's target may be none
export const isShadowRoot = (node: Node | null): node is ShadowRoot =>
  node?.nodeType === 11 && 'host' in node;

/** The node is still part of a document that is shown: frames that were taken out have no window. */
export const isStanding = (node: Node): boolean => node.isConnected && viewOf(node) !== null;

/** The window that a node is laid out in. */
export const viewOf = (node: Node): (Window & typeof globalThis) | null =>
  node.ownerDocument?.defaultView ?? null;
