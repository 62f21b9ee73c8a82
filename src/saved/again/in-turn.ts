import * as z from 'zod/mini';

const Far = z.object({ done: z.number(), of: z.number() });
export type Progress = (done: number, of: number) => void;

/**
 * Does `work` once no other page of ours does work of this name. Until then `progress` tells how far the other page is;
 * one that closes gives its turn up. Gives whether another page was heard of. @throws what `work` throws; AbortError
 */
export async function inTurn(
  name: string,
  work: (progress: Progress) => Promise<void>,
  progress: Progress,
  signal: AbortSignal,
): Promise<boolean> {
  const pages = new BroadcastChannel(name);
  let mine = false;
  let heard = false;
  pages.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const far = Far.safeParse(data);
    if (mine || !far.success) return;
    heard = true;
    progress(far.data.done, far.data.of);
  });
  try {
    await navigator.locks.request(name, { signal }, async () => {
      mine = true;
      await work((done, of) => {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
        pages.postMessage({ done, of });
        progress(done, of);
      });
    });
    return heard;
  } finally {
    pages.close();
  }
}
