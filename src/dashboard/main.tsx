import '../messages/zod.ts';
import { render } from 'preact';
import { App } from './app.tsx';
import { taskOf } from './task.ts';

const root = document.getElementById('app');
if (root) render(<App task={taskOf(location.search)} />, root);
