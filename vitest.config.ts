import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/**
 * `unit`: rooms, use-cases over plain fakes, and the guards of the source. `built`: the guards of what was
 * built. `e2e`: the production build in real browsers. `soak`: the same for long, in `npm run test:long`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/soak/**', 'tests/guards/built/**', '**/node_modules/**'],
          environment: 'node',
        },
      },
      { test: { name: 'built', include: ['tests/guards/built/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'soak',
          include: ['tests/soak/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 1_800_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Each browser has its own profile and display, and mostly waits.
          maxWorkers: 2,
          // Those that are marked so run side by side in one browser, and mostly wait.
          maxConcurrency: 6,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
