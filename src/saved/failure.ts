/** Why a write failed, in words for the reader of the card or the popup. */
export function failureWords(error: unknown): string {
  const said = allWords(error);
  if (/quota|disk.?full|no space/i.test(said)) {
    return 'The browser says that the disk is full, or that the room it gives to extensions is used up.';
  }
  if (/indexed_db_went_bad|InvalidStateError|UnknownError/.test(said)) {
    return `The browser could not open its database (${said}). Restarting the browser often helps.`;
  }
  return error instanceof Error && error.message !== '' ? error.message : `The database failed: ${said}`;
}

/** PouchDB's errors spread the cause over name, reason and message. */
function allWords(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { name, reason, message } = error as { name?: unknown; reason?: unknown; message?: unknown }; // read as text alone
  return [...new Set([name, reason, message].filter(part => typeof part === 'string' && part !== ''))].join(
    ', ',
  );
}
