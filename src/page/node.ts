/*
 * What a node is. Never by `instanceof`: the nodes of a frame's document are made by the classes of another window.
 *
 * A form answers to the names of its fields in place of its own members (`<input name="parentNode">`; in Chromium in our
 * world too; no other element does, and in our world no document). So what may be a form is asked by `own`.
 */

/** A member of a node that may be a form: a form is asked by its prototype. */
export const own = <N extends Node, K extends keyof N>(node: N, name: K): N[K] =>
  'localName' in node && tagOf(node) === 'form'
    ? Reflect.get(Object.getPrototypeOf(node) as N, name, node)
    : node[name];

/** What an element is called. Nothing but a form answers with anything but text: a field of that name. */
export const tagOf = ({ localName: tag }: { readonly localName: unknown }): string =>
  typeof tag === 'string' ? tag : 'form';

/** An attribute of an element that may be a form. */
export const attributeOf = (element: Element, name: string): string | null =>
  own(element, 'getAttribute').call(element, name);

export const isText = (node: Node | null): node is Text => node?.nodeType === 3;
export const isElement = (node: EventTarget | null): node is Element => {
  const type: unknown = node === null ? 0 : (node as Partial<Node>).nodeType; // an event's target may be none
  return type === 1 || typeof type === 'object'; // what a form's field of that name is
};
export const isShadowRoot = (node: Node | null): node is ShadowRoot =>
  node?.nodeType === 11 && 'host' in node;

/** `node` is `around`, or stands in it. */
export const holds = (around: Node, node: Node): boolean => own(around, 'contains').call(around, node);

/**
 * The node is still part of a document that is shown. A frame that was taken out has no window; Firefox leaves its window to
 * a document that its frame shows no longer: that window shows another by then.
 */
export const isStanding = (node: Node): boolean =>
  own(node, 'isConnected') && viewOf(node)?.document === own(node, 'ownerDocument');

/** The window that a node is laid out in. */
export const viewOf = (node: Node): (Window & typeof globalThis) | null =>
  own(node, 'ownerDocument')?.defaultView ?? null;
