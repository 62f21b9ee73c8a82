import { tell } from '../messages/tell.ts';
import { judge } from '../reader/detect/judge.ts';
import type { Verdict } from '../reader/detect/verdict.ts';

/** What the gate in a tab's page, or in one of its frames, sees there, judged. @throws as `tell` */
export const verdictOn = async (tabId: number, frameId = 0): Promise<Verdict> =>
  judge(await tell(tabId, 'gate.look', {}, frameId));
