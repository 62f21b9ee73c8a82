import * as z from 'zod/mini';

/*
 * Imported before any schema is made, first thing in every script: zod would otherwise try `new Function`, which
 * an extension's content security policy forbids.
 */
z.config({ jitless: true });
