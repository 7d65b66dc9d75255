import unit from './jest.config.js';

/** The comparison with plain fractions and the reports printed and read back, over far more of them than the gate waits for. */
export default {
  ...unit,
  setupFiles: [],
  testMatch: ['<rootDir>/test/coverage/differential.test.ts', '<rootDir>/test/layouts/printing/round-trip.test.ts'],
  testTimeout: 600_000,
  globals: { CASES: 2_000_000 },
};
