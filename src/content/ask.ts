import { asking } from '../messages/asking.ts';
import { fromContent } from '../messages/from-content.ts';

/** A script of ours in a page asks the worker. */
export const ask = asking(fromContent);
