import { patternOf } from '../../ui/grants.ts';
import { Allow, siteOf } from './allow.tsx';

/** The posting stands in a frame of a page that Fineprint may not read: says so, and offers to read that page too. */
export function Around({ url, again }: { readonly url: string; readonly again: () => void }) {
  const site = siteOf(url);
  if (site === null) return null;
  return (
    <div class="around">
      <p>
        This posting stands in a frame. Fineprint reads the frame, and not the page of{' '}
        <strong dir="auto">{site}</strong> around it.
      </p>
      <Allow origin={patternOf(site)} label="Also on this site" given={again} />
    </div>
  );
}
