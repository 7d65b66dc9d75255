import fc from 'fast-check';
import {
  calendarDate,
  calendarYear,
  compareDates,
  dateText,
  lastDayOfMonth,
  monthAfter,
  monthlyCutOff,
  monthsBetween,
  monthsElapsed,
  monthsIn,
  monthsLeft,
  parseDate,
  schoolYear,
  schoolYearOf,
} from '../../src/coverage/index.ts';

const day = (text: string) => parseDate(text) ?? calendarDate(0, 0, 0);

describe('years', () => {
  test('a school year runs from September to August', () => {
    const { start, end } = schoolYear(2023);
    expect([dateText(start), dateText(end)]).toEqual(['2023-09-01', '2024-08-31']);
    expect([monthsIn(schoolYear(2023)), monthsIn(calendarYear(2023))]).toEqual([12, 12]);
  });

  test.each([
    ['2023-08-31', 2022],
    ['2023-09-01', 2023],
    ['2024-01-15', 2023],
    ['2024-12-31', 2024],
  ])('%s lies in the school year that began in %d', (date, startYear) => {
    expect(schoolYearOf(day(date))).toEqual(schoolYear(startYear));
  });

  test('a year outside the calendar is a mistake of the caller', () => {
    expect(() => schoolYear(9999)).toThrow(RangeError);
    expect(() => calendarYear(2023.5)).toThrow(RangeError);
  });
});

describe('months of a period that are finished', () => {
  test.each([
    ['2023-08-31', 8],
    ['2023-08-30', 7],
    ['2023-01-30', 0],
    ['2022-12-31', 0],
    ['2023-12-31', 12],
    ['2024-05-31', 12],
  ])('in 2023 at %s: %d', (asOf, months) => {
    expect(monthsElapsed(calendarYear(2023), day(asOf))).toBe(months);
  });

  test('in a school year', () => {
    expect(monthsElapsed(schoolYear(2023), day('2023-08-31'))).toBe(0);
    expect(monthsElapsed(schoolYear(2023), day('2024-01-31'))).toBe(5);
  });

  test('only the whole months of a broken period count', () => {
    const period = { start: day('2023-01-15'), end: day('2023-06-14') };
    expect(monthsIn(period)).toBe(4);
    expect(monthsElapsed(period, day('2023-03-31'))).toBe(2);
  });

  test.each([
    ['2023-08-25', 8],
    ['2023-08-24', 7],
    ['2023-12-25', 11],
    ['2023-12-31', 12],
  ])('statistics as of %s hold %d months', (asOf, months) => {
    expect(monthsElapsed(calendarYear(2023), day(asOf), monthlyCutOff)).toBe(months);
  });

  test('at the end of a month, what is over and what is left make up the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const asOf = lastDayOfMonth({ year, month });
        const period = calendarYear(year);
        expect(monthsElapsed(period, asOf) + monthsLeft(asOf, period.end)).toBe(12);
        expect(monthsElapsed(period, monthlyCutOff({ year, month }), monthlyCutOff)).toBe(month);
        expect(compareDates(schoolYearOf(asOf).start, asOf)).toBe(-1);
      }),
    );
  });

  test('months between are those one goes on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -500, max: 500 }), (month, count) => {
        const from = { year: 2023, month };
        expect(monthsBetween(from, monthAfter(from, count))).toBe(count);
      }),
    );
  });
});
