import { percent } from '../../numbers/rate.ts';
import { calendarDate } from '../../time/calendar.ts';
import { dong } from '../money.ts';
import type { CompulsoryParameters, WageShares } from '../parameter-set.ts';
import { entry, parameter } from './entry.ts';

const LAW = calendarDate(2025, 7, 1);
const EMPLOYMENT = calendarDate(2026, 1, 1);
const shares = (employer: string, person: string): WageShares => ({
  employer: percent(employer),
  person: percent(person),
});

/** Compulsory social insurance, unemployment insurance and the regional minimum wages, as published. */
export const COMPULSORY_PARAMETERS: CompulsoryParameters = {
  social: parameter('social-rate', entry(shares('17.5', '8'), LAW, 'Luật 41/2024/QH15', 'unverified')),
  'business-household': parameter(
    'business-household-rate',
    entry(shares('0', '25'), LAW, 'Luật 41/2024/QH15', 'verified'),
  ),
  unemployment: parameter(
    'unemployment-rate',
    entry(shares('1', '1'), calendarDate(2019, 7, 1), 'Luật 38/2013/QH13', 'unverified'),
    // The law says "at most 1 %"; what is collected is taken to be that.
    entry(shares('1', '1'), EMPLOYMENT, 'Luật 74/2025/QH15', 'unverified'),
  ),
  regionalMinimumWage: parameter(
    'regional-minimum-wage',
    entry([5_310_000, 4_730_000, 4_140_000, 3_700_000].map(dong), EMPLOYMENT, 'NĐ 293/2025/NĐ-CP', 'verified'),
  ),
};
