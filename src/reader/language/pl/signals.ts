import type { SignalWords } from '../signals.ts';

export const signals: SignalWords = {
  agency: [
    'dla (?:naszego klienta|jednego z naszych klientów)',
    'agencja (?:pracy|zatrudnienia|rekrutacyjna)',
  ],
  unpaid: ['bezpłatn(?:y staż|a praktyka|e praktyki)'],
  'no pay stated': ['(?:atrakcyjne|konkurencyjne) wynagrodzenie'],
  posted: [
    'opublikowan[oay] (?:\\d{1,3}\\+? )?(?:godzin\\p{L}*|dni|dzień|tydzień|tygodni\\p{L}*|miesiąc\\p{L}*) temu',
  ],
};
