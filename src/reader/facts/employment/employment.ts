import type { Context, Found } from '../../context.ts';
import type { EmploymentType } from '../../../posting/reading.ts';
/** Full time, contract, internship… as stated. */
export function findEmploymentTypes(_context: Context): Found<EmploymentType>[] {
  return [];
}
