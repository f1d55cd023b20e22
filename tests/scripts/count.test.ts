import { expect, test } from 'vitest';
import { filesOf } from '../../scripts/budget.mjs';
import { playwrightCount, tortureCount, vitestCount } from '../../scripts/count.mjs';

test('a test file that cannot be read and a skipped test count as failed', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}, {}, {}, {}] },
  ];
  expect(vitestCount({ numPassedTests: 2, numTotalTests: 4, testResults })).toEqual({ passed: 2, failed: 3 });
});

test('a flaky or skipped browser test and an error outside of tests count as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
  expect(playwrightCount({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4 });
});

test('a fault that did not end as it should counts as failed', () => {
  const results = [{ isAsItShould: true }, { isAsItShould: false }, { isAsItShould: true }];
  expect(tortureCount({ results })).toEqual({ passed: 2, failed: 1 });
});

test('the budget weighs every script that a module needs once, and nothing that is fetched later', () => {
  const manifest = {
    'index.html': { file: 'index.js', imports: ['_react.js'], dynamicImports: ['src/views/MapView.tsx'] },
    'src/views/MapView.tsx': { file: 'map.js', imports: ['_react.js', '_board.js'] },
    '_react.js': { file: 'react.js' },
    '_board.js': { file: 'board.js', imports: ['index.html'] },
  };
  expect(filesOf(manifest, ['index.html'])).toEqual(['index.js', 'react.js']);
  const withMap = filesOf(manifest, ['index.html', 'src/views/MapView.tsx']);
  expect(withMap).toEqual(['index.js', 'react.js', 'map.js', 'board.js']);
  expect(() => filesOf(manifest, ['src/views/Gone.tsx'])).toThrow('src/views/Gone.tsx');
});
