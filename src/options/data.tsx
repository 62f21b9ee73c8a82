import { browser } from '../messages/browser.ts';

/** Where everything is kept, in plain words. */
export const Data = () => (
  <section class="card" aria-labelledby="data">
    <header>
      <h2 id="data">Where your data is</h2>
    </header>
    <p>
      In this browser, on this device, and nowhere else. Fineprint has no server, no account and no
      statistics. Postings are read here; what you save, your profile and your notes are kept here, and are
      never sent anywhere.
    </p>
    <p>
      <strong>Removing the extension deletes all of it.</strong> Export your list first if you want to keep
      it.
    </p>
    <p>
      <a href={browser.runtime.getURL('src/dashboard/dashboard.html')}>Open the saved list</a>
    </p>
  </section>
);
