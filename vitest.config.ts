import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const shared = { include: ['{shared,electron,renderer,e2e}/**/*.test.{ts,tsx}'] }

/**
 * Two projects: `rules` runs in milliseconds per test; `whole` starts processes and browsers,
 * so it gets long limits and only as many workers as a small machine has cores, and never
 * runs beside the rules. A screen that was late is tried again: what is broken fails each time.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'rules',
          exclude: ['**/*.whole.test.{ts,tsx}', '**/node_modules/**'],
          testTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['{shared,electron,renderer,e2e}/**/*.whole.test.{ts,tsx}'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          retry: 2,
          // What is waited for gets time to come on a small machine with other work; what is there is seen at once.
          expect: { poll: { timeout: 20_000 } },
          globalSetup: 'e2e/prepareWholeTests.ts',
        },
      },
    ],
  },
})
