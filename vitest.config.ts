import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    maxWorkers: 2,
    restoreMocks: true,
    outputFile: { json: process.env.UNIT_REPORT ?? 'test-results/unit.json' },
  },
});
