import { readFileSync } from 'node:fs';

/** The worked examples of the page about what is computed: what it sets in italics and gives a result for. */
export function workedExamples(): string[] {
  const page = readFileSync(new URL('../../../docs/analysis.md', import.meta.url), 'utf8');
  return [...page.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)]
    .map(([, text = '']) => text.split(/\s+/).join(' '))
    .filter((text) => /\d/.test(text) && /[→=:]/.test(text));
}

/** The numbers of a text in their order: −1.6, 2,000, +1. */
export function numbersIn(text: string): number[] {
  const found = text.replaceAll('−', '-').match(/[-+]?\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return found.map((number) => Number(number.replaceAll(',', '')));
}

/** The numbers before the first arrow, and those after it. */
export function bothSides(text: string): [number[], number[]] {
  const [before = '', ...after] = text.split('→');
  return [numbersIn(before), numbersIn(after.join('→'))];
}

/** How an example begins, and what it claims, computed from the figures that stand in it. */
export type Claim = readonly [beginning: string, claim: (text: string) => void];
