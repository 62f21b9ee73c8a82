import { useRef, useState } from 'preact/hooks';
import { EMPTY_PROFILE, type Profile } from '../../fit/profile.ts';
import { exportProfile, importProfile } from '../../fit/profile-versions.ts';

/** A profile is some kilobytes; what is larger is something else. */
const MOST_BYTES = 2_000_000;

interface TransferProps {
  readonly profile: Profile;
  readonly replace: (next: Profile, said: string) => void;
}

/** The profile as a file, out and in, and a fresh start; each with a way back. */
export function Transfer({ profile, replace }: TransferProps) {
  const file = useRef<HTMLInputElement>(null);
  const [errors, setErrors] = useState<readonly string[]>([]);
  const take = async (chosen: File): Promise<void> => {
    if (chosen.size > MOST_BYTES) return setErrors(['The file is too large to be a profile.']);
    const read = importProfile(await chosen.text());
    if (read.profile === null) return setErrors(read.errors);
    setErrors([]);
    replace(read.profile, `The profile of ${chosen.name} is yours now.`);
  };
  const give = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([exportProfile(profile)], { type: 'application/json' }));
    link.download = 'fineprint-profile.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <>
      <div class="buttons">
        <button type="button" onClick={give}>
          Export profile
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          Import profile …
        </button>
        <button type="button" onClick={() => replace(EMPTY_PROFILE, 'The profile is empty now.')}>
          Clear profile
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="A profile’s file"
          onChange={event => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (chosen) void take(chosen).catch(() => setErrors(['The file cannot be read.']));
          }}
        />
      </div>
      {errors.length > 0 && (
        <div class="error" role="alert">
          <p>Nothing was imported:</p>
          <ul>
            {errors.map(error => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
