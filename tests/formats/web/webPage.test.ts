import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { PictureOptions } from '../../../src/derive/pictureScene.ts';
import { lightTheme } from '../../../src/derive/theme.ts';
import { mapInFile, packMap } from '../../../src/formats/mapInFile.ts';
import { type WebContent, webPage } from '../../../src/formats/web/webPage.ts';
import { card, journey, map, row, segment, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';
import { words } from '../../sceneWords.ts';
import { webWords } from '../../webWords.ts';

const picture: PictureOptions = { kind: 'timeline', theme: lightTheme, measure, words };
const doc = journey(
  map({ title: 'Rail <1>', scenario: 'A day out' }),
  segment('Commuters'),
  segment('Tourists'),
  stage(
    'Ride',
    card('I look for a seat', -1.5, {
      momentOfTruth: 'negative',
      quote: 'None left.',
      pains: ['Too full', 'See https://example.org/full?a=1&b=2.', 'javascript:alert(1)'],
      evidence: 'researched',
    }),
    card('I see the sea', 2, { segment: 'Tourists', description: 'Hidden words' }),
  ),
  row('step', {
    id: 'step',
    touchpointId: 'i-look-for-a-seat',
    order: 'a0',
    actor: 'customer',
    text: 'Board late',
  }),
);

const page = (changes: Partial<WebContent> = {}) =>
  webPage({
    doc,
    picture,
    drawings: ['<svg></svg>'],
    isLong: false,
    fontFaces: '',
    named: webWords,
    language: 'en',
    ...changes,
  });

describe('a web page to send', () => {
  test('has what happens at a touchpoint, its figures as they were last seen, and what is known from where', async () => {
    const touchpointId = 'i-look-for-a-seat';
    const value = (id: string, date: string, value: number) =>
      row('observation', { id, metricId: 'full', date, value });
    const rich = journey(
      segment('Commuters'),
      stage('Ride', card('I look for a seat')),
      row('interaction', { id: 'asks', touchpointId, order: 'a0', what: 'Asks', with: 'A guard' }),
      row('source', { id: 'talks', type: 'interview', title: 'Talks', order: 'a0', date: '2026-02-01' }),
      row('citation', { id: 'cites', touchpointId, sourceId: 'talks' }),
      row('metric', {
        id: 'full',
        aboutId: touchpointId,
        name: 'Standing',
        order: 'a0',
        formula: 'share',
        unit: '%',
        better: 'lower',
      }),
      value('late', '2026-03-01', 41.5),
      value('early', '2026-01-01', 60),
    );
    const text = await page({ doc: rich });
    expect(text).toContain('<dt>Interactions</dt><dd><bdi>Asks · A guard</bdi></dd>');
    expect(text).toContain('<dt>Figures</dt><dd><bdi>Standing · 41.5 % · 2026-03-01</bdi></dd>');
    expect(text).toContain('<dt>Sources</dt><dd><bdi>Talks · 2026-02-01</bdi></dd>');
    const silent = await page({ doc: rich, picture: { ...picture, evidence: false } });
    expect(silent).not.toContain('Talks');
  });

  test('has the table of the journey, and what each touchpoint has, one press away', async () => {
    const html = await page();
    expect(html).toContain('<h1><bdi>Rail &lt;1&gt;</bdi></h1>');
    expect(html).toContain('<th scope="row"><bdi>Commuters</bdi></th>');
    const [, anchor] = /<a href="#(touchpoint-\d+)"><bdi>I look for a seat/.exec(html) ?? [];
    expect(html).toContain(`<div id="${anchor}">`);
    for (const text of ['−1.5', '“None left.”', 'Too full', 'Board late', 'Researched', '− Moment of truth'])
      expect(html).toContain(text);
  });

  test('runs nothing and fetches nothing: its policy allows its own style and no more', async () => {
    const html = await page({ fontFaces: '@font-face{font-family:Inter}' });
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:`);
    expect(html).not.toMatch(/<script|\sstyle="|\son\w+="/);
  });

  test('lets addresses of the web be followed, and no others', async () => {
    const html = await page();
    expect(html).toContain('<a href="https://example.org/full?a=1&amp;b=2" rel="noopener noreferrer">');
    expect(html).toContain('</a>.');
    expect(html).toContain('javascript:alert(1)');
    expect(html).not.toContain('href="javascript:');
  });

  test('tells an address from the sentence that it ends', async () => {
    const about = card('I ask', 0, {
      quote: 'See (https://example.org/a_(b)), or https://example.org/c?! Mail to mailto:a@example.org…',
    });
    const html = await page({ doc: journey(segment('Commuters'), stage('Ride', about)) });
    for (const address of ['https://example.org/a_(b)', 'https://example.org/c', 'mailto:a@example.org'])
      expect(html).toContain(`<a href="${address}" rel="noopener noreferrer">${address}</a>`);
  });

  test('holds nothing of what is not shown', async () => {
    const shown = { hiddenSegments: ['tourists'], foldedSegments: [], foldedStages: [] };
    const html = await page({ picture: { ...picture, shown, title: false, evidence: false } });
    for (const text of ['Tourists', 'Hidden words', 'I see the sea', 'Rail', 'A day out', 'Researched'])
      expect(html).not.toContain(text);
    expect(html).toContain('I look for a seat');
  });

  test('tells the open actions of a touchpoint, whether it is popular, and what follows the journey in tables', async () => {
    const visits = (id: string, value: number) => [
      row('metric', { id, aboutId: id, name: 'Visits', order: 'a0', formula: 'count', better: 'higher' }),
      row('observation', { id, metricId: id, date: '2026-05-01', value }),
    ];
    const busy = journey(
      segment('Commuters'),
      stage('Ride', card('Board'), card('Sit'), card('Leave')),
      ...visits('board', 90),
      ...visits('sit', 20),
      ...visits('leave', 4),
    );
    const table = { anchor: 'actions', title: 'To do', about: '2 <open>', heads: ['No.', 'What'], named: 1 };
    const html = await page({
      doc: busy,
      picture: { ...picture, popular: true },
      actions: new Map([['sit', ['3. More seats']]]),
      tables: [{ ...table, rows: [[['3'], ['More <b>seats</b>', 'For: Sit']]] }],
    });
    expect(html).toContain(
      '<dt>Figures</dt><dd><ul><li><bdi>Visits · 90 · 2026-05-01</bdi></li><li><bdi>Most',
    );
    expect(html).toContain('<dt>Open actions</dt><dd><bdi>3. More seats</bdi></dd>');
    expect(html).toContain('<li><a href="#actions">To do</a></li>');
    expect(html).toContain('<h2 id="actions">To do</h2><p class="soft">2 &lt;open&gt;</p>');
    expect(html).toContain(
      '<td><bdi>3</bdi></td><th scope="row"><bdi>More &lt;b&gt;seats&lt;/b&gt;</bdi><div class="soft"><bdi>For: Sit',
    );
    expect(await page({ doc: busy })).not.toContain(words.signs.most);
  });

  test('has a drawing for light and one for dark screens, where there are two', async () => {
    expect(await page()).not.toContain('class="dark"');
    expect(await page({ drawings: ['<svg>a</svg>', '<svg>b</svg>'] })).toContain(
      '<div class="dark"><svg>b</svg></div>',
    );
  });

  test('gives back the very map that was put in, and has none without', async () => {
    const text = '{"format":"throughline"}';
    const bytes = (html: string) => new TextEncoder().encode(html);
    expect(mapInFile(bytes(await page({ map: packMap(text) })))).toEqual({ text });
    expect(mapInFile(bytes(await page()))).toBe('none');
  });

  test('of an empty map says that there is no touchpoint', async () => {
    expect(await page({ doc: journey() })).toContain('<p>No touchpoint</p>');
  });
});
