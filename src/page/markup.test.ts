// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readMarkup } from './markup.ts';

const markupOf = (head: string, body = '') => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return readMarkup(page);
};

describe('structured data as it stands', () => {
  test('each JSON-LD block is kept raw, broken or not', () => {
    const { jsonLd } = markupOf(
      '<script type="application/ld+json">{"@type":"JobPosting"}</script>' +
        '<script type="application/ld+json">{"a":1,}</script><script type="application/ld+json"> </script>',
    );
    expect(jsonLd).toEqual(['{"@type":"JobPosting"}', '{"a":1,}']);
  });

  test('the first of two metas wins, keys in lower case', () => {
    const { meta } = markupOf(
      '<meta property="og:Title" content=" Night  baker "><meta name="og:title" content="x"><meta name="a">',
    );
    expect(meta).toEqual({ 'og:title': 'Night baker' });
  });

  test('microdata items nest', () => {
    const { microdata } = markupOf(
      '',
      `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
        <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
          <span itemprop="name">Oak Street Bread</span></div>
        <meta itemprop="datePosted" content="2026-03-04"><time itemprop="validThrough" datetime="2026-04-01">April</time></div>`,
    );
    expect(microdata).toEqual([
      {
        type: 'https://schema.org/JobPosting',
        props: {
          title: ['Baker'],
          hiringOrganization: [
            { type: 'https://schema.org/Organization', props: { name: ['Oak Street Bread'] } },
          ],
          datePosted: ['2026-03-04'],
          validThrough: ['2026-04-01'],
        },
      },
    ]);
  });

  test('RDFa Lite items, prefixes cut', () => {
    const { rdfa } = markupOf(
      '',
      '<div vocab="https://schema.org/" typeof="JobPosting"><b property="schema:title">Baker</b></div>',
    );
    expect(rdfa).toEqual([{ type: 'JobPosting', props: { title: ['Baker'] } }]);
  });

  test('a property called __proto__ or constructor harms nobody', () => {
    const { microdata } = markupOf(
      '',
      '<div itemscope itemtype="x"><b itemprop="__proto__">a</b><b itemprop="constructor">b</b></div>',
    );
    expect(microdata[0]?.props).toEqual({ constructor: ['b'] });
  });

  test('times and the canonical address', () => {
    const markup = markupOf(
      '<link rel="canonical" href="https://bakery.example/jobs/7">',
      '<time datetime="2026-03-04">last spring</time>',
    );
    expect(markup.times).toEqual([{ datetime: '2026-03-04', text: 'last spring' }]);
    expect(markup.canonical).toBe('https://bakery.example/jobs/7');
  });
});

describe('plain state', () => {
  const job = '{"title":"Baker","description":"Bread"}';
  test.each([
    ['a block of its own', `<script type="application/json" id="__NEXT_DATA__">${job}</script>`, job],
    ['given to a variable', `<script>window.__STATE__ = ${job};</script>`, `window.__STATE__ = ${job};`],
    ['by its name in brackets', `<script>window["app"]=${job}</script>`, `window["app"]=${job}`],
    ['in an attribute', `<div data-page='${job}'></div>`, job],
  ])('%s', (_, body, text) => expect(markupOf('', body).state).toEqual([text]));

  test.each([
    ['says nothing of a job', '<script type="application/json">{"props":{}}</script>'],
    ['is code', `<script>start(); window.x = ${job};</script>`],
    ['is code in a module', `<script type="module">window.x = ${job};</script>`],
    ['has no end', `<script type="application/json">${job}${' '.repeat(700_000)}</script>`],
  ])('left out: what %s', (_, body) => expect(markupOf('', body).state).toEqual([]));

  test('a megabyte in all', () => {
    const big = `<script type="application/json">${job}${' '.repeat(400_000)}</script>`;
    expect(markupOf('', big.repeat(5)).state).toHaveLength(2);
  });
});
