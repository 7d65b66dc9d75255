import fc from 'fast-check';

/** Every run of the gate tries the same random cases; `npm run test:long` tries others. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_251_231 });
