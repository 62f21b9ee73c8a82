/** Name and content of a message of any form. */
export function named(raw: unknown): { readonly call?: unknown; readonly sent?: unknown } {
  return typeof raw === 'object' && raw !== null ? raw : {};
}

/** Where the shape is wrong, in one line: "capture.reading.pay.0.min: Invalid input". */
export const shapeError = (issues: readonly { path: readonly PropertyKey[]; message: string }[]): string =>
  issues.map(({ path, message }) => `${path.join('.') || 'message'}: ${message}`)[0] ?? 'wrong shape';

/** What went wrong, in words. */
export const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));
