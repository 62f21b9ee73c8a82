import type { Markup } from '../reader/source.ts';

type Data = Omit<Markup, 'logos'>;

/** The structured data of a page and of the frames that are read with it. Where only one can speak, the page does. */
export function joined(page: Data, frames: readonly Data[]): Data {
  if (frames.length === 0) return page;
  const all = [page, ...frames];
  return {
    jsonLd: all.flatMap(({ jsonLd }) => jsonLd),
    microdata: all.flatMap(({ microdata }) => microdata),
    rdfa: all.flatMap(({ rdfa }) => rdfa),
    meta: page.meta,
    state: all.flatMap(({ state }) => state),
    times: all.flatMap(({ times }) => times),
    canonical: page.canonical,
  };
}
