import type { Look } from '../look.ts';
import { seen, type Seen } from './seen.ts';

/** An address of a list that says which of its postings is open: by a query or by a route in the hash. */
const CHOSEN = new RegExp(
  '[?&#/](?:v?jk|jid|gh_jid|(?:current|selected|open)?_?' +
    '(?:job|offer|offre|oferta|oferte|offerta|vaga|vacante?|vacancy|vacature|stelle|anzeige|position|posting|req(?:uisition)?)' +
    '(?:_?(?:id|key|no|number|ref))?)=[^&#]*\\d|#!?/[^?]*\\d',
  'i',
);

/** A posting opened beside or over its list: the address says which one, and its requirements and its way in stand there. */
export function opened({ url }: Look, clues: readonly Seen[]): Seen {
  const saw = CHOSEN.exec(url)?.[0];
  const has = (name: string) => clues.some(clue => clue.name === name && clue.value > 0);
  const all = saw !== undefined && has('requirement headings') && has('apply');
  return seen('a posting opened beside its list', all ? 1 : 0, saw ?? '');
}
