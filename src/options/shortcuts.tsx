import { browser } from '../messages/browser.ts';
import { useLoaded } from '../ui/use-loaded.ts';

const load = async () =>
  (await browser.commands.getAll()).filter(({ name }) => name === 'save-posting' || name === 'toggle-card');

const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');

/** The keys as they are set now, and where they are changed. */
export function Shortcuts() {
  const { loaded } = useLoaded(load);
  return (
    <section class="card" aria-labelledby="shortcuts">
      <header>
        <h2 id="shortcuts">Keyboard shortcuts</h2>
      </header>
      {loaded.state === 'ready' && (
        <dl class="keys">
          {loaded.value.map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="muted">no keys set</span>}</dd>
            </div>
          ))}
        </dl>
      )}
      {isFirefox ? (
        <p class="hint">
          To change them, open <code>about:addons</code>, press the gear and choose “Manage Extension
          Shortcuts”.
        </p>
      ) : (
        <p class="hint">
          To change them, open{' '}
          <button
            type="button"
            class="link"
            onClick={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}
          >
            chrome://extensions/shortcuts
          </button>
          .
        </p>
      )}
    </section>
  );
}
