import { useState } from 'preact/hooks';
import { EMPLOYMENT_TYPES, WORKPLACES } from '../../posting/reading.ts';
import type { EmploymentType, Workplace } from '../../posting/reading.ts';
import { showEmployment, showWorkplace } from '../../posting/show.ts';
import { Checks, Choice } from '../../ui/picks.tsx';
import { fine } from './typed.ts';
import type { EditorProps } from './typed.ts';

export function WorkplaceEditor({ value, change }: EditorProps<Workplace | null>) {
  const [chosen, set] = useState<Workplace | ''>(value ?? '');
  return (
    <Choice
      label="Workplace"
      value={chosen}
      options={[['', 'not stated'], ...WORKPLACES.map(one => [one, showWorkplace(one)] as const)]}
      change={typed => {
        set(typed);
        change(fine(typed || null));
      }}
    />
  );
}

export function EmploymentEditor({ value, change }: EditorProps<EmploymentType[]>) {
  const [chosen, set] = useState<readonly EmploymentType[]>(value);
  return (
    <Checks
      label="Employment type"
      hint="Nothing ticked means not stated."
      value={chosen}
      options={EMPLOYMENT_TYPES.map(one => [one, showEmployment(one)] as const)}
      change={typed => {
        set(typed);
        change(fine(typed));
      }}
    />
  );
}
