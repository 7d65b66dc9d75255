import { calendarDate } from '../../time/calendar.ts';
import { type Dong, dong } from '../money.ts';
import type { BudgetParameters } from '../parameter-set.ts';
import { entry, parameter } from './entry.ts';

/** What contributions are taken of: base salary, reference level, rural poverty line. */
export const BASES: Pick<BudgetParameters, 'baseSalary' | 'referenceLevel' | 'ruralPovertyLine'> = {
  baseSalary: parameter(
    'base-salary',
    entry(dong(1_490_000), calendarDate(2019, 7, 1), 'NĐ 38/2019/NĐ-CP', 'unverified'),
    entry(dong(1_800_000), calendarDate(2023, 7, 1), 'NĐ 24/2023/NĐ-CP', 'verified'),
    entry(dong(2_340_000), calendarDate(2024, 7, 1), 'NĐ 73/2024/NĐ-CP, 30/6/2024', 'verified'),
    entry(dong(2_530_000), calendarDate(2026, 7, 1), 'VGP, 9/3/2026', 'reported'),
  ),
  referenceLevel: parameter<Dong | 'base-salary'>(
    'reference-level',
    entry('base-salary', calendarDate(2019, 7, 1), 'Luật 58/2014/QH13', 'unverified'),
    entry('base-salary', calendarDate(2025, 7, 1), 'Luật 41/2024/QH15', 'verified'),
  ),
  ruralPovertyLine: parameter(
    'rural-poverty-line',
    entry(dong(1_500_000), calendarDate(2022, 1, 1), 'NĐ 07/2021/NĐ-CP', 'verified'),
    entry(dong(1_500_000), calendarDate(2026, 1, 1), 'NĐ 07/2021/NĐ-CP', 'unverified', { value: dong(2_200_000) }),
    entry(dong(2_200_000), calendarDate(2027, 1, 1), 'NĐ 351/2025/NĐ-CP, 30/12/2025', 'reported', {
      from: calendarDate(2026, 1, 1),
    }),
  ),
};
