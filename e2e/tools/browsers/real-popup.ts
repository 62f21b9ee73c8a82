import type { CDPSession } from 'playwright';
import * as z from 'zod/mini';
import type { Chromium } from './chromium.ts';

const Reply = z.object({
  id: z.optional(z.number()),
  result: z.optional(z.object({ result: z.optional(z.looseObject({ value: z.optional(z.unknown()) })) })),
});

/** The toolbar's popup over a tab, as a click on the toolbar's button opens it. */
export interface RealPopup {
  /** Runs an expression in the popup; what it gives must be JSON. */
  evaluate(expression: string): Promise<unknown>;
}

/** Attached without a flat session: Playwright's browser session cannot speak for another one. */
async function attach(cdp: CDPSession, targetId: string): Promise<RealPopup> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return {
    evaluate: expression => {
      const id = ++last;
      const params = { expression, awaitPromise: true, returnByValue: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      const answer = new Promise(resolve => {
        const listen = (event: { sessionId: string; message: string }) => {
          const reply = Reply.parse(JSON.parse(event.message));
          if (event.sessionId !== sessionId || reply.id !== id) return;
          cdp.off('Target.receivedMessageFromTarget', listen);
          resolve(reply.result?.result?.value);
        };
        cdp.on('Target.receivedMessageFromTarget', listen);
      });
      return cdp.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer);
    },
  };
}

/**
 * Clicks on the toolbar's button over the tab that shows `url`: gives activeTab, opens the popup. The browser must
 * have been started with `--enable-unsafe-extension-debugging`.
 */
export async function clickAction(browser: Chromium, url: string): Promise<RealPopup> {
  const owner = browser.context.browser();
  if (!owner) throw new Error('the browser has gone');
  const cdp = await owner.newBrowserCDPSession();
  const targets = async () => (await cdp.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const tab = (await targets()).find(target => target.type === 'tab' && target.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  const trigger = 'Extensions.triggerAction' as 'Extensions.loadUnpacked'; // newer than Playwright's types
  const params = { id: browser.id, targetId: tab.targetId } as unknown as { path: string }; // as above
  await cdp.send(trigger, params);
  for (let looks = 0; looks < 100; looks++) {
    const popup = (await targets()).find(
      target => target.type === 'page' && target.url === browser.page('src/popup/popup.html'),
    );
    if (popup) return attach(cdp, popup.targetId);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open');
}
