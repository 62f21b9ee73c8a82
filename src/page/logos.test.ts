// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { walkPage } from './walk.ts';

const logos = (html: string) => {
  const read = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  document.body.replaceChildren(...read.body.childNodes);
  return walkPage(document, '2026-11-22').text.markup.logos;
};

describe('pictures that the page calls a logo', () => {
  test.each([
    ['by its words', '<img alt="Oak Bread logo" src="/a.png">', 'Oak Bread logo'],
    ['by its own class', '<img class="brand" alt="Oak Bread">', 'Oak Bread'],
    [
      'by the element around it',
      '<div class="site-logo"><span><img alt="Oak Bread"></span></div>',
      'Oak Bread',
    ],
    ["by the file's name", '<img src="/img/oak-logo.svg?v=2" alt="Oak Bread">', 'Oak Bread'],
    ['a drawing with a title', '<svg class="logo"><title>Oak Bread</title></svg>', 'Oak Bread'],
    [
      "the link's label where the picture has no words",
      '<a class="logo" href="/" aria-label="Oak Bread home"><img src="x.png" alt=""></a>',
      'Oak Bread home',
    ],
  ])('%s', (_, html, text) => expect(logos(html).map(logo => logo.text)).toEqual([text]));

  test.each([
    ['another picture', '<img alt="Our bakers at work" src="/team.jpg">'],
    ['a logo without words', '<img class="logo" src="/oak.png">'],
    ['a name in inline data', '<img alt="A loaf" src="data:image/png;base64,logo">'],
  ])('none: %s', (_, html) => expect(logos(html)).toEqual([]));

  test('where it stands, and whether it leads to the first page', () => {
    expect(
      logos(
        '<header><a href="/"><img alt="Board logo"></a></header><h1>Night baker</h1><a href="/firms/oak"><img alt="Oak logo"></a><p>Bake.</p>',
      ),
    ).toEqual([
      { text: 'Board logo', before: 0, home: true },
      { text: 'Oak logo', before: 1, home: false },
    ]);
  });
});
