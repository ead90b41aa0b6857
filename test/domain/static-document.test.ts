import { documentOf } from '../../scripts/static-pages/document';

const written = (base: string): string =>
  documentOf({
    place: { page: 'about', query: {}, language: 'zh' },
    file: 'about.html',
    other: 'about.en.html',
    appName: '离职社保指南',
    first: '<main><h1>关于</h1></main>',
    read: '<main><h1>关于</h1><p>这里说什么。</p></main>',
    style: '',
    assets: { enter: 'js/enter.js', sheet: 'css/app.css', scripts: ['js/app.js'], soon: [] },
    base,
    hosts: [],
    further: [],
  });
const links = (html: string): readonly string[] => html.match(/<link rel="(?:canonical|alternate)"[^>]*>/g) ?? [];

test('search engines are told whole addresses of a page and of its twin in the other language, or none', () => {
  expect(links(written(''))).toEqual([]);
  expect(links(written('https://guide.example.org/app/'))).toEqual([
    '<link rel="canonical" href="https://guide.example.org/app/about.html">',
    '<link rel="alternate" hreflang="en" href="https://guide.example.org/app/about.en.html">',
  ]);
});
