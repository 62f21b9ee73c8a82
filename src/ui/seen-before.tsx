import type { Beside } from '../messages/contract.ts';
import { age, showDate } from '../posting/show.ts';

interface SeenBeforeProps {
  readonly seen: Beside['seenBefore'];
  /** Address of the posting that is shown. */
  readonly url: string;
}

/** The same title and company was read before: when and where. Whether it is the same posting is left to the reader. */
export function SeenBefore({ seen, url }: SeenBeforeProps) {
  if (seen === null) return null;
  const host = hostOf(seen.url);
  const where = host === hostOf(url) ? 'on this site' : `on ${host}`;
  const day = seen.at.slice(0, 10);
  const ago = age(day, new Date().toISOString().slice(0, 10));
  return (
    <p class="notice seen-before">
      You read a posting with this title and company on {showDate(day)}
      {ago !== '' && ` (${ago})`}, {where}
      {seen.place !== null && `, for ${seen.place}`}.
    </p>
  );
}

const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? 'another page';
