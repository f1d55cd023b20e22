import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureOf } from '../../../src/derive/pictureScene.ts';
import { lightTheme } from '../../../src/derive/theme.ts';
import { readAnyFile } from '../../../src/formats/readFile.ts';
import { svgOf } from '../../../src/formats/svg.ts';
import { webPage } from '../../../src/formats/web/webPage.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { kindNames, kinds } from '../../../src/model/kinds.ts';
import { pasteClipping } from '../../../src/ui/clipboard/pasteCards.ts';
import { harmIn, hostileMarkup } from '../../hostileMarkup.ts';
import { card, journey, newIds, segment, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';
import { words } from '../../sceneWords.ts';
import { webWords } from '../../webWords.ts';
import { workspaceOver } from '../../workspace.ts';

const runs = { numRuns: Number(process.env.PASTE_RUNS ?? 50) };
const prototype = Object.getOwnPropertyNames(Object.prototype);
const picture = { kind: 'timeline', theme: lightTheme, measure, words } as const;

/** A file whose every text is hostile, and which has fields that nobody knows. */
const fileOf = (markup: string) =>
  JSON.stringify({
    format: 'throughline',
    schema: 1,
    rows: [
      {
        kind: 'journey',
        id: 'map',
        title: markup,
        language: markup,
        scenario: markup,
        [markup.slice(0, 90)]: markup,
      },
      { kind: 'stage', id: 'buy', name: markup, order: 'a0' },
      { kind: 'segment', id: markup, name: markup, order: 'a0', color: markup },
      { kind: 'segment', id: 'all', name: markup, order: 'a1', color: 's1', onclick: markup },
      {
        kind: 'touchpoint',
        id: 'queue',
        state: 'asIs',
        title: markup,
        description: markup,
        quote: markup,
        order: 'a0',
        segmentId: 'all',
        stageId: 'buy',
        evidence: 'researched',
        innerHTML: markup,
      },
      { kind: 'source', id: 'talks', type: 'review', title: markup, link: markup, url: markup, order: 'a0' },
      { kind: 'citation', id: 'cites', touchpointId: 'queue', sourceId: 'talks' },
      {
        kind: 'image',
        id: 'sign',
        hash: markup,
        mediaType: 'image/svg+xml',
        width: 9,
        height: 9,
        data: markup,
      },
    ],
  });

/** Every row holds what its kind knows, of the sort that it says, and whatever is made of it is harmless. */
async function expectPlain(doc: Doc): Promise<void> {
  for (const kind of kindNames) {
    const known = new Set(Object.keys(kinds[kind].schema.shape));
    for (const row of doc[kind].values()) {
      expect(Object.keys(row).filter((field) => !known.has(field))).toEqual([]);
      expect(kinds[kind].schema.safeParse(row)).toMatchObject({ success: true });
    }
  }
  const drawing = svgOf(pictureOf(doc, picture));
  expect(harmIn(drawing)).toEqual([]);
  const content = { doc, picture, drawings: [drawing], isLong: false, fontFaces: '' } as const;
  expect(harmIn(await webPage({ ...content, named: webWords, language: 'en' }))).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
}

function pasted(clipping: { own?: string; html?: string; text?: string }): Doc {
  const workspace = workspaceOver(journey(segment('Ann'), stage('Buy', card('A')), stage('See', card('B'))));
  pasteClipping(workspace, { own: '', html: '', text: '', files: [], ...clipping });
  return workspace.editor.getState().doc;
}

test('markup, drawings and addresses that mean harm are plain words when they are pasted', async () => {
  await fc.assert(
    fc.asyncProperty(hostileMarkup, async (markup) => {
      await expectPlain(pasted({ text: markup, html: markup, own: markup }));
    }),
    runs,
  );
});

test('so they are in a part of a map that came by the clipboard, in its own form or inside of markup', async () => {
  await fc.assert(
    fc.asyncProperty(hostileMarkup, fc.boolean(), async (markup, isOwn) => {
      const file = fileOf(markup);
      const html = `${markup}<b data-throughline="${Buffer.from(file).toString('base64')}">`;
      const doc = pasted(isOwn ? { own: file } : { html, text: markup });
      expect(doc.touchpoint.size).toBeGreaterThan(2);
      await expectPlain(doc);
    }),
    runs,
  );
});

test('so they are in files, whatever these are called', async () => {
  const names = fc.constantFrom(
    'a.html',
    'a.svg',
    'a.csv',
    'a.journey.json',
    'a.png',
    '<img src=x onerror=alert(1)>.csv',
  );
  await fc.assert(
    fc.asyncProperty(hostileMarkup, names, fc.boolean(), async (markup, name, isMap) => {
      const content = readAnyFile(name, new TextEncoder().encode(isMap ? fileOf(markup) : markup), newIds());
      if (isMap) expect(content.type).toBe('journey');
      if (content.type === 'journey') await expectPlain(content.doc);
    }),
    runs,
  );
});

test('what looks for harm finds it', () => {
  for (const markup of [
    '<script>alert(1)</script>',
    '<p onclick="x">',
    '<a href="javascript:x">',
    '<p title=x>',
    '<p <b>',
    '<image href="data:image/svg+xml;base64,"/>',
  ])
    expect(harmIn(markup), markup).not.toEqual([]);
});
