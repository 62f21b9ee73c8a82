import type { Context, Found } from '../../context.ts';
import type { Requirement, Skill } from '../../../posting/reading.ts';
/** Named things one can know, from the requirements. */
export function findSkills(_context: Context, _requirements: readonly Found<Requirement>[]): Found<Skill>[] {
  return [];
}
