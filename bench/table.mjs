/**
 * What was measured, by count of touchpoints and by page: one visit for each time it was measured.
 * @typedef {Map<number, Map<string, import('./measure.mjs').Visit[]>>} Findings
 */

const figures = /** @type {const} */ ([
  ['load', (/** @type {any} */ visit) => visit.load?.main, 0],
  ['pan', (/** @type {any} */ visit) => visit.pan?.main, 1],
  ['zoom', (/** @type {any} */ visit) => visit.zoom?.main, 1],
  ['drag 1', (/** @type {any} */ visit) => visit.drag1?.main, 1],
  ['drag 50', (/** @type {any} */ visit) => visit.drag50?.main, 1],
  ['pan at 10 %', (/** @type {any} */ visit) => visit.overview?.main, 1],
  ['heap MB', (/** @type {any} */ visit) => visit.memory?.heapMB, 1],
  ['elements', (/** @type {any} */ visit) => visit.memory?.elements, 0],
]);

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/**
 * @param {readonly import('./measure.mjs').Visit[]} visits
 * @param {(visit: any) => number | undefined} figure
 */
const middleOf = (visits, figure) => median(visits.map(figure).filter((value) => value !== undefined));

/**
 * The medians of all figures as a Markdown table for each count, with our figures as multiples of the others' below.
 * @param {Findings} findings
 * @param {string} ours
 */
export function tablesOf(findings, ours) {
  const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const tables = [...findings].map(([count, pages]) => {
    const own = pages.get(ours) ?? [];
    const others = [...pages].filter(([name]) => name !== ours);
    const lines = [...pages].map(([name, visits]) =>
      row([name, ...figures.map(([, figure, digits]) => middleOf(visits, figure)?.toFixed(digits) ?? '–')]),
    );
    const ratios = others.map(([name, visits]) =>
      row([
        `${ours} ÷ ${name}`,
        ...figures.map(([, figure]) => {
          const [mine, theirs] = [middleOf(own, figure), middleOf(visits, figure)];
          return mine === undefined || !theirs ? '–' : `${(mine / theirs).toFixed(2)} ×`;
        }),
      ]),
    );
    const head = [
      row([`n = ${count}`, ...figures.map(([name]) => name)]),
      row(Array(figures.length + 1).fill('---')),
    ];
    return [...head, ...lines, ...ratios].join('\n');
  });
  return tables.join('\n\n');
}
