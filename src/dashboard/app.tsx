import { Export } from './export.tsx';
import { List } from './list.tsx';
import { ReportMisread } from './misread/report.tsx';
import { OnePosting } from './one-posting.tsx';
import type { Task } from './task.ts';

const TITLES: Readonly<Record<Task['do'], string>> = {
  export: 'Export',
  file: 'This posting as a file',
  misread: 'Report a misreading',
  list: 'Saved postings',
};

/** The full page: files are made and handed out here, and the list has room here. */
export function App({ task }: { readonly task: Task }) {
  return (
    <>
      <header class="page-head">
        <h1>{TITLES[task.do]}</h1>
        {task.do !== 'list' && <a href="dashboard.html">All saved postings</a>}
      </header>
      <main>
        {task.do === 'export' && <Export format={task.format} />}
        {task.do === 'file' && <OnePosting tabId={task.tabId} />}
        {task.do === 'misread' && <ReportMisread tabId={task.tabId} />}
        {task.do === 'list' && <List />}
      </main>
    </>
  );
}
