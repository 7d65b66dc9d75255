import {
  calendarDate,
  compareDates,
  dateText,
  lastDayOfMonth,
  monthAfter,
  monthsLeft,
  parseDate,
  reportDatesProblem,
} from '../../src/coverage/index.ts';

describe('the calendar', () => {
  test.each([
    ['2023-08-31', '2023-12-31', 4],
    ['2023-08-15', '2023-12-31', 4],
    ['2023-08-31', '2025-12-31', 28],
    ['2023-12-31', '2023-12-31', 0],
    ['2024-01-15', '2023-12-31', 0],
    ['2023-08-31', '2024-05-31', 9],
    ['2023-08-31', '2023-10-25', 1],
  ])('from %s to %s there are %d whole months', (asOf, end, months) => {
    const [from, to] = [parseDate(asOf), parseDate(end)];
    expect(from && to && monthsLeft(from, to)).toBe(months);
  });

  test.each(['2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '31/8/2023', '', '1899-12-31'])(
    '%p is no day',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  test('a day that does not exist is a mistake of the caller', () => {
    expect(() => calendarDate(2023, 2, 29)).toThrow(RangeError);
    expect(dateText(calendarDate(2024, 2, 29))).toBe('2024-02-29');
  });

  test('months run on over the years, both ways', () => {
    expect(monthAfter({ year: 2023, month: 8 }, 28)).toEqual({ year: 2025, month: 12 });
    expect(monthAfter({ year: 2023, month: 1 }, -1)).toEqual({ year: 2022, month: 12 });
    expect(lastDayOfMonth({ year: 2024, month: 2 })).toEqual(calendarDate(2024, 2, 29));
    expect(compareDates(calendarDate(2023, 8, 31), calendarDate(2023, 9, 1))).toBe(-1);
  });
});

describe('the date of the figures is not the day of publication', () => {
  test.each([
    ['2021-09-30', '2021-11-22', undefined],
    ['2023-03-30', '2023-03-30', undefined],
    ['2023-12-31', '2023-09-15', 'published-before-as-of'],
  ])('figures of %s published on %s: %s', (asOfText, publishedText, problem) => {
    const [asOf, published] = [parseDate(asOfText), parseDate(publishedText)];
    expect(asOf && published && reportDatesProblem({ asOf, published })).toBe(problem);
  });
});
