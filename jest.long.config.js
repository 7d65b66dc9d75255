import unit from './jest.config.js';

/** The comparison with plain fractions again, over far more random units than the gate waits for. */
export default {
  ...unit,
  testMatch: ['<rootDir>/test/coverage/differential.test.ts'],
  testTimeout: 600_000,
  globals: { CASES: 2_000_000 },
};
