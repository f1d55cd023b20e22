import { expect, test } from 'vitest';
import { tablesOf } from '../../bench/table.mjs';

const visit = (main: number) => ({
  load: { ms: 2 * main, main },
  memory: { heapMB: 5, elements: 1200 },
  pan: { steps: 120, main: main / 10, script: 1, p50: 16, p95: 17 },
});

test('the tables hold medians for every size, and ours as a multiple of each other page', () => {
  const findings = new Map([
    [
      300,
      new Map([
        ['ours', [visit(30), visit(90), visit(40)]],
        ['theirs', [visit(80), visit(160)]],
      ]),
    ],
    [1000, new Map([['ours', [visit(50)]]])],
  ]);
  const lines = tablesOf(findings, 'ours').split('\n');
  expect(lines.filter((line) => line.startsWith('| n = '))).toHaveLength(2);
  expect(lines[2]).toBe('| ours | 40 | 4.0 | – | – | – | – | 5.0 | 1200 |');
  expect(lines[3]).toContain('| theirs | 120 | 12.0 |');
  expect(lines[4]).toContain('| ours ÷ theirs | 0.33 × | 0.33 × | – |');
});
