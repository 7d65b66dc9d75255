import { INDICATORS, type Indicator, type IndicatorCode } from '../../coverage/index.ts';

/** What comes in over a period: money and people, of one insurance or of all. */
const FLOWS = [INDICATORS.SO_THU, INDICATORS.PHAT_TRIEN_MOI] as const;

/**
 * The indicator that some codes name together: "Số thu" and "BHYT" are what was collected for health insurance, and no coverage of it.
 * What is owed is owed for any of them.
 *
 * @param codes named by one header cell, or by a cell and those above it
 * @returns a code, a name of its own, or `undefined` where the codes name several things
 * @example indicatorNamed(['SO_THU', 'BHYT']) // 'Số thu BHYT'
 * @example indicatorNamed(['BHXH_CHUNG', 'BHYT']) // undefined
 */
export function indicatorNamed(codes: readonly IndicatorCode[]): string | undefined {
  const named = [...new Set(codes)];
  const [first, second] = named;
  if (named.includes('TY_LE_CHAM_DONG')) return 'TY_LE_CHAM_DONG';
  if (first === undefined || second === undefined) return first;
  const flow = FLOWS.find(({ code }) => named.some((other) => other === code));
  const of = named.find((code) => code !== flow?.code);
  return flow && of && named.length === 2 ? `${flow.name} ${INDICATORS[of].name}` : undefined;
}

/**
 * The flow that an indicator counts.
 *
 * @param indicator a code, or a name made by `indicatorNamed`
 * @returns `undefined` for what is counted at a date, and for other names
 * @example flowOf('Số thu BHYT')?.unit // 'dong'
 */
export function flowOf(indicator: string): Indicator | undefined {
  return FLOWS.find(({ code, name }) => indicator === code || indicator.startsWith(`${name} `));
}
