import { expect, test } from 'vitest';
import type { Scene } from '../../../src/derive/scene.ts';
import { allSteps } from '../../../src/derive/steps.ts';
import type { ExportRequest } from '../../../src/views/exporting/exportRequest.ts';
import { pictureChecks } from '../../../src/views/exporting/pictureChecks.ts';
import { textOnPaper } from '../../../src/views/exporting/textSize.ts';
import { measure } from '../../measure.ts';

const page = (...sizes: number[]): Scene => ({
  width: 1600,
  height: 900,
  background: '#ffffff',
  title: '',
  items: sizes.map((size) => ({
    type: 'text',
    x: 10,
    y: 99,
    text: 'Hello',
    size,
    weight: 400,
    fill: '#000000',
  })),
});

function request(scene: Scene): ExportRequest {
  const choice = { look: { layout: 'compact', frame: '16:9' } };
  const picture = { measure, subject: 'curves' };
  return { choice, picture, scenes: () => [scene], language: 'en' } as unknown as ExportRequest;
}

const saidOf = (pages: Scene[]) =>
  allSteps(pictureChecks(request(page(30)), pages)).find(({ message }) => message.key.includes('check.text'));

test('paper always says how large its smallest text is, over all pages', () => {
  const said = (...sizes: number[]) =>
    textOnPaper(
      request(page(30)),
      sizes.map((size) => page(30, size)),
    )[0];
  expect(said(11, 12)).toMatchObject({
    isGood: true,
    message: { key: 'paper.large', values: { size: '8.2' } },
  });
  expect(said(11, 5)).toMatchObject({ isGood: false, message: { values: { size: '3.7', least: '6' } } });
  expect(textOnPaper(request(page(30)), [page()])).toEqual([]);
  expect(said(5.997 / 0.75)).toMatchObject({ isGood: true, message: { values: { size: '6' } } });
  expect(said(5.98 / 0.75)).toMatchObject({
    isGood: false,
    message: { values: { size: '5.9', least: '6' } },
  });
});

test('slides are judged by what is on them, and the one is named that cannot be read', () => {
  expect(saidOf([page(30, 15), page(20)])).toMatchObject({
    isGood: true,
    message: { values: { size: '9' } },
  });
  expect(saidOf([page(30), page(20), page(12)])).toMatchObject({
    isGood: false,
    message: { key: 'exporting.check.textSmallOn', values: { page: 3, size: '7.2' } },
  });
  expect(saidOf([page(12)])).toMatchObject({ isGood: false, message: { key: 'exporting.check.textSmall' } });
});
