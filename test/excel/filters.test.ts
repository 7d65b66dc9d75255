import { calculate } from '../../src/tasks/calculate.ts';
import { DEFAULT_SETTINGS } from '../../src/tasks/settings.ts';
import { openReport } from './report-for-tests.ts';

jest.setTimeout(60_000);

async function calculated(hide: readonly number[]) {
  const { host, sheet } = openReport(12, 'B6');
  sheet.filtered = hide.length > 0;
  for (const row of hide) sheet.hiddenRows.add(row);
  const done = await calculate(host, { read: {}, roles: new Map(), settings: DEFAULT_SETTINGS });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value;
}

test('rows that a filter hides are read and counted like all others, and told', async () => {
  const [filtered, whole] = [await calculated([5, 6, 9]), await calculated([])];
  expect(filtered.table.rows).toEqual(whole.table.rows);
  expect(filtered.table.measures).toEqual(whole.table.measures);
  expect(filtered.assessed.measures).toEqual(whole.assessed.measures);
  expect(filtered.plan?.area).toEqual(whole.plan?.area);
  const hidden = filtered.problems.filter(({ code }) => code === 'hidden-rows');
  expect(hidden).toMatchObject([{ cell: 'A6:D7', details: { count: 3, rows: '6–7, 10' } }]);
});
