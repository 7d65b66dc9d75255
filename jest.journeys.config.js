import unit from './jest.config.js';

/** The browser journeys: `scripts/journeys.mjs` serves the pages and names the browser in the environment. */
export default {
  ...unit,
  testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
  // Each journey starts a browser of its own; more than two at a time only slow each other down.
  maxWorkers: 2,
};
