import { ask } from '../messages/ask.ts';
import { JudgingMark } from '../ui/judging/judging.tsx';
import { useJudged } from '../ui/judging/use-judged.ts';
import { Problem, Waiting } from '../ui/notice.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { LeftAlone } from './alone.tsx';
import { Data } from './data.tsx';
import { ProfileForm } from './profile/profile-form.tsx';
import { SettingsForm } from './settings-form.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';

const load = async () => {
  const [profile, settings] = await Promise.all([ask('profile.get', {}), ask('settings.get', {})]);
  return { profile, settings };
};

/** What the reader looks for, how pages are marked, and where the data is. */
export function App() {
  const { loaded, again } = useLoaded(load);
  const { progress } = useJudged();
  return (
    <>
      <header class="page-head">
        <h1>Fineprint settings</h1>
      </header>
      <main>
        {loaded.state === 'loading' && <Waiting slow={loaded.slow}>Opening your settings …</Waiting>}
        {/* No empty form here: what is typed into it would take the place of what is stored. */}
        {loaded.state === 'failed' && (
          <Problem title="Your settings could not be opened" reason={loaded.reason} again={again}>
            Nothing is lost: they stay as they are.
          </Problem>
        )}
        {loaded.state === 'ready' && (
          <>
            <ProfileForm given={loaded.value.profile} />
            <SettingsForm settings={loaded.value.settings} />
          </>
        )}
        <LeftAlone />
        <Sites />
        <Shortcuts />
        <Data />
        <JudgingMark progress={progress} />
      </main>
    </>
  );
}
