import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { GuardedPage } from './driven.ts';

/*
 * WebDriver BiDi below puppeteer's own surface: extension pages and closed shadow roots are out of that surface's reach.
 */

/** https://w3c.github.io/webdriver-bidi/ */
interface Wire {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
  on(event: string, listener: (params: unknown) => void): void;
}

export const wireOf = (browser: Browser): Wire => (browser as unknown as { connection: Wire }).connection; // puppeteer's own getter, left out of its types

const Context = z.object({ context: z.string(), url: z.string() });
const Tree = z.object({ contexts: z.array(Context) });
const Evaluated = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.looseObject({ value: z.optional(z.unknown()) }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.looseObject({ text: z.string() }) }),
]);
const ShadowRoot = z.object({ sharedId: z.string(), value: z.looseObject({ mode: z.string() }) });
const Element = z.object({
  value: z.object({
    children: z.array(z.object({ value: z.object({ shadowRoot: z.nullish(ShadowRoot) }) })),
  }),
});

export async function contexts(wire: Wire): Promise<z.infer<typeof Context>[]> {
  return Tree.parse((await wire.send('browsingContext.getTree', { maxDepth: 0 })).result).contexts;
}

export async function newContext(wire: Wire): Promise<string> {
  const made = await wire.send('browsingContext.create', { type: 'tab' });
  return z.object({ context: z.string() }).parse(made.result).context;
}

function valueOf(result: unknown): unknown {
  const evaluated = Evaluated.parse(result);
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result.value;
}

/** Runs an expression in a tab; what it gives must be JSON. */
export async function evaluateIn(wire: Wire, context: string, expression: string): Promise<unknown> {
  const { result } = await wire.send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then(value => JSON.stringify(value))`,
    target: { context },
    awaitPromise: true,
  });
  const text = valueOf(result);
  return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
}

/** The closed shadow root of a child of the root element, as a reference; null where there is none. */
export async function closedRoot(wire: Wire, context: string): Promise<string | null> {
  const { result } = await wire.send('script.evaluate', {
    expression: `Reflect.get(Document.prototype, 'documentElement', document)`, // a page may call a form that
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const evaluated = Evaluated.parse(result);
  const element = evaluated.type === 'success' ? Element.safeParse(evaluated.result) : null;
  const roots = element?.data?.value.children.map(({ value }) => value.shadowRoot) ?? [];
  return roots.find(root => root?.value['mode'] === 'closed')?.sharedId ?? null;
}

/** Calls a function, given as text, with a node as `this`. */
export async function callOn(
  wire: Wire,
  context: string,
  node: string,
  code: string,
  given: readonly number[],
) {
  const { result } = await wire.send('script.callFunction', {
    functionDeclaration: code,
    target: { context },
    this: { sharedId: node },
    arguments: given.map(value => ({ type: 'number', value })),
    awaitPromise: false,
  });
  return valueOf(result);
}

/** Keys that have no character, https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
};

export async function pressIn(wire: Wire, context: string, key: string): Promise<void> {
  const value = KEYS[key] ?? key;
  const actions = [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  await wire.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
}

export const moveTo = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
});
export const DOWN = { type: 'pointerDown', button: 0 };
export const UP = { type: 'pointerUp', button: 0 };

export async function pointIn(wire: Wire, context: string, actions: readonly object[]): Promise<void> {
  await wire.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

export const clickAt = (wire: Wire, context: string, x: number, y: number): Promise<void> =>
  pointIn(wire, context, [moveTo({ x, y }), DOWN, UP]);

export async function screenshotOf(wire: Wire, context: string): Promise<Uint8Array> {
  const { result } = await wire.send('browsingContext.captureScreenshot', { context });
  return new Uint8Array(Buffer.from(z.object({ data: z.string() }).parse(result).data, 'base64'));
}

const Requested = z.object({
  context: z.nullable(z.string()),
  isBlocked: z.boolean(),
  navigation: z.nullable(z.string()),
  request: z.object({ request: z.string(), url: z.string() }),
});

const TYPE = { name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } };
const policyOf = (value: string) => ({ name: 'content-security-policy', value: { type: 'string', value } });

/** Answers every http request: the tab's own page where `pageFor` knows one; null: refused; undefined: let through. */
export async function interceptAll(
  wire: Wire,
  pageFor: (context: string | null, url: string) => GuardedPage | null | undefined,
  refused: string[],
): Promise<void> {
  await wire.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'http' },
      { type: 'pattern', protocol: 'https' },
    ],
  });
  const send = (method: string, params: object): void => void wire.send(method, params).catch(() => {}); // the tab has gone
  wire.on('network.beforeRequestSent', params => {
    const parsed = Requested.safeParse(params);
    if (!parsed.success || !parsed.data.isBlocked) return;
    const { context, navigation, request } = parsed.data;
    const page = pageFor(context, request.url);
    const id = { request: request.request };
    if (page === undefined) return send('network.continueRequest', id);
    if (page === null || navigation === null) {
      refused.push(request.url);
      return send('network.failRequest', id);
    }
    const body = { type: 'base64', value: Buffer.from(page.html).toString('base64') };
    const headers = page.policy === '' ? [TYPE] : [TYPE, policyOf(page.policy)];
    send('network.provideResponse', { ...id, statusCode: 200, reasonPhrase: 'OK', headers, body });
  });
}
