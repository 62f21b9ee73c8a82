import { useState } from 'preact/hooks';
import { DEGREES } from '../../posting/reading.ts';
import type { Degree, Education } from '../../posting/reading.ts';
import { showDegree } from '../../posting/show.ts';
import { Check, Choice } from '../../ui/picks.tsx';
import { LEVEL_OPTIONS } from './levels.ts';
import { fine } from './typed.ts';
import type { EditorProps } from './typed.ts';

const NONE: Omit<Education, 'degree'> = { level: 'required', orEquivalent: false, quote: '' };

/** The lowest degree that will do. */
export function EducationEditor({ value, change }: EditorProps<Education | null>) {
  const [degree, setDegree] = useState<Degree | ''>(value?.degree ?? '');
  const [rest, setRest] = useState<Omit<Education, 'degree'>>(value ?? NONE);
  const put = (nextDegree: Degree | '', nextRest: Omit<Education, 'degree'>) => {
    setDegree(nextDegree);
    setRest(nextRest);
    change(fine(nextDegree === '' ? null : { ...nextRest, degree: nextDegree }));
  };
  return (
    <>
      <Choice
        label="Lowest degree that will do"
        value={degree}
        options={[['', 'not stated'], ...DEGREES.map(one => [one, showDegree(one)] as const)]}
        change={typed => put(typed, rest)}
      />
      {degree !== '' && (
        <>
          <Choice
            label="Level"
            value={rest.level}
            options={LEVEL_OPTIONS}
            change={level => put(degree, { ...rest, level })}
          />
          <Check
            label="Or equivalent experience"
            checked={rest.orEquivalent}
            change={orEquivalent => put(degree, { ...rest, orEquivalent })}
          />
        </>
      )}
    </>
  );
}
