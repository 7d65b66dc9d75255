/** Bounds within which a workbook is opened; beyond them it is refused before memory is spent. */

/** Parts in a package. The richest workbooks seen have a few thousand. */
export const MOST_ENTRIES = 20_000;

/** Bytes of one part after inflating. A sheet of 1,048,576 × 12 cells has about 450 MB. */
export const LARGEST_PART = 1_200_000_000;

/** Bytes of all parts after inflating, as declared. */
export const LARGEST_TOTAL = 4_000_000_000;

/** Bytes of the package itself. */
export const LARGEST_FILE = 1_500_000_000;

/** Deflate cannot shrink by more than this; a larger declared ratio is a lie. */
export const DEFLATE_RATIO = 1_032;

/** Sheets of one repeated number shrink about 60-fold; a large part that shrinks more than this is a bomb. */
export const BOMB_RATIO = 250;

/** Parts below this size are harmless whatever their ratio. */
export const BOMB_FLOOR = 24_000_000;

/** A part in UTF-16 is turned into UTF-8 through one string; engines hold no longer ones. */
export const LARGEST_UTF16_PART = 400_000_000;
