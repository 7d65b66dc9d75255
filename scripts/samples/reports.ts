import { BAC_KAN } from './bac-kan.ts';
import { DAK_GLEI } from './dak-glei.ts';
import { DONG_HOA } from './dong-hoa.ts';
import { DUC_TRONG } from './duc-trong.ts';
import { KIEN_GIANG } from './kien-giang.ts';
import type { Report } from './report.ts';

/** The five published reports the samples reproduce. */
export const REPORTS: readonly Report[] = [BAC_KAN, DAK_GLEI, KIEN_GIANG, DUC_TRONG, DONG_HOA];
