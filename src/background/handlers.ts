import type { Handlers } from '../messages/serve.ts';
import { ownCalls } from './own-calls.ts';
import { pageCalls } from './page-calls.ts';
import { savedCalls } from './saved-calls.ts';
import { tabCalls } from './tab-calls.ts';

/** Who answers what: every call of the contract. */
export const handlers: Handlers = { ...pageCalls, ...tabCalls, ...savedCalls, ...ownCalls };
