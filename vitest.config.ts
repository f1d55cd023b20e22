import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    maxWorkers: 2,
    restoreMocks: true,
    // A test fails for what it finds, never for a machine that is busy.
    testTimeout: 60_000,
    outputFile: { json: process.env.UNIT_REPORT ?? 'test-results/unit.json' },
  },
});
