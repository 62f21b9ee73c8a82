import { asking } from './asking.ts';
import { calls } from './contract.ts';

/** Our own pages ask the worker. */
export const ask = asking(calls);
