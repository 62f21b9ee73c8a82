import '../messages/zod.ts';
import { render } from 'preact';
import { App } from './app.tsx';
import { askedFor } from './asked-for.ts';

const asked = askedFor(location.search);
// A tab of its own has room that the toolbar's popup has not.
if (asked.tabId !== null) document.body.classList.replace('popup', 'page');

const root = document.getElementById('app');
if (root) render(<App asked={asked} />, root);
