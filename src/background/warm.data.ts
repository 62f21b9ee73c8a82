import type { Block, BlockKind, PageText } from '../reader/source.ts';

const block = (kind: BlockKind, text: string): Block => ({
  kind,
  text,
  depth: kind === 'heading' || kind === 'item' ? 1 : 0,
  emphasis: false,
  linked: 0,
  hidden: false,
  container: 0,
  joined: false,
  runs: [],
});

/** A posting with something for every finder to look at. */
export const SAMPLE: PageText = {
  url: 'https://harbour.example/jobs/boat-builder-118',
  title: 'Boat Builder | Harbour Works',
  lang: 'en',
  blocks: [
    block('heading', 'Boat Builder (m/f/d)'),
    block('paragraph', 'Harbour Works, Bergen, Norway · Full-time · Hybrid, 2 days a week in the office'),
    block('paragraph', 'Posted 3 days ago. Salary: $62,000 – $71,500 a year plus bonus'),
    block('heading', 'What you will do'),
    block('item', 'Build and mend wooden boats with a crew of six.'),
    block('heading', 'Requirements'),
    block(
      'item',
      '3+ years of experience with joinery, AutoCAD or Rhino; a vocational certificate or bachelor’s degree.',
    ),
    block('item', 'Driving licence is a plus. Must be authorized to work; we do not sponsor visas.'),
    block(
      'paragraph',
      'We are an equal opportunity employer. Travel up to 20 %, relocation offered. Apply by 1 May 2026.',
    ),
  ],
  containers: [{ tag: 'main', parent: -1, names: '' }],
  markup: { jsonLd: [], microdata: [], rdfa: [], meta: {}, state: [], times: [], canonical: null, logos: [] },
  today: '2026-01-15',
};
