import type { Scene } from '../../derive/scene.ts';
import type { ExportCheck } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';

/** What good eyes read on paper, in points. */
const least = 4.5;

/** That a text becomes too small on paper, as where one stage is wider than a sheet. */
export function smallText({ language }: ExportRequest, pages: readonly Scene[]): ExportCheck[] {
  let smallest = Number.POSITIVE_INFINITY;
  for (const { items } of pages)
    for (const item of items) if (item.type === 'text') smallest = Math.min(smallest, item.size * 0.75);
  if (smallest >= least) return [];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const values = { size: number.format(Math.floor(smallest * 10) / 10), least: number.format(least) };
  return [{ isGood: false, message: { key: 'paper.small', values } }];
}
