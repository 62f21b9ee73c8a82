import type { ExperienceWords } from '../words.ts';

/** How Italian asks for years of experience. */
export const experience: ExperienceWords = {
  years: 'anni|anno',
  months: 'mesi|mese',
  numbers: 'zero uno|un|una due tre quattro cinque sei sette otto nove dieci',
  to: '-|–|a|o|e|ai',
  atMost: 'fino a|meno di|massimo',
  asks: 'esperienza|esperienze',
  asksSoon: 'in|come|nel|nella|nella',
  never: 'ultimi|prossimi|da|ogni|dopo',
  notBefore: 'oltre|più di|gli',
  notAfter: 'di età|di storia|di crescita|fa',
  company: '(?<!\\p{L})(?:siamo|nostr[aoi]|azienda|fondata)(?!\\p{L})',
};
