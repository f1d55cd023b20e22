/**
 * Tests passed and failed in a report of Vitest. A file that could not even be read, and a test that is skipped, count as failed.
 * @param {{ numPassedTests: number, numTotalTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 */
export function vitestCount(report) {
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  return { passed, failed: report.numTotalTests - passed + unread };
}

/**
 * Tests passed and failed in a report of Playwright. Errors outside of tests, and a test that is skipped or passes at the second try only, count as failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 */
export function playwrightCount({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/**
 * Faults that ended as they should, and those that did not, in a report of the torture.
 * @param {{ results: { isAsItShould: boolean }[] }} report
 */
export function tortureCount({ results }) {
  const passed = results.filter(({ isAsItShould }) => isAsItShould).length;
  return { passed, failed: results.length - passed };
}
