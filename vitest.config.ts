import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** `unit`: pure rooms, views, use-cases over plain fakes, and the guards. `e2e`: the production build in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], environment: 'node' },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
