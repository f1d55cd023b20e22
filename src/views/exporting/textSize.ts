import type { Scene } from '../../derive/scene.ts';
import { smallestText } from '../../derive/smallestText.ts';
import type { ExportCheck } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';

/** What is read on paper without a glass, in points. */
const leastOnPaper = 6;

/** So much of a point nobody sees: it is lost where pages are fitted, and a text of 5.997 points has six. */
const unseen = 0.01;

/** A size of type for people, rounded down, so that what is said is never better than it is. */
export function inPoints(size: number, language: string): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return number.format(Math.floor((size + unseen) * 10 + 1e-6) / 10);
}

/** The page whose smallest text is the smallest of all, counted from 0, and that text in the pixels that `scaleOf` makes of a page's own; null without texts. */
export function smallestOn(
  pages: readonly Scene[],
  scaleOf: (page: Scene) => number = () => 1,
): { readonly page: number; readonly size: number } | null {
  let found: { page: number; size: number } | null = null;
  for (const [page, scene] of pages.entries()) {
    const size = (smallestText(scene) ?? Number.POSITIVE_INFINITY) * scaleOf(scene);
    if (size < (found?.size ?? Number.POSITIVE_INFINITY)) found = { page, size };
  }
  return found;
}

/** How large the smallest text is on paper, and whether it can be read there. */
export function textOnPaper({ language }: ExportRequest, pages: readonly Scene[]): ExportCheck[] {
  const found = smallestOn(pages);
  if (!found) return [];
  const points = found.size * 0.75;
  const isGood = points > leastOnPaper - unseen;
  const size = inPoints(points, language);
  if (isGood) return [{ isGood, message: { key: 'paper.large', values: { size } } }];
  return [
    { isGood, message: { key: 'paper.small', values: { size, least: inPoints(leastOnPaper, language) } } },
  ];
}
