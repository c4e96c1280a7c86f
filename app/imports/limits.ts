export const MOST_COLUMNS = 60;
/** What Excel itself keeps in one cell, in characters. */
export const MOST_CELL = 32_767;
/** The file as it is imported, in bytes: 5 MB. */
export const MOST_FILE_BYTES = 5 * 1024 * 1024;
/** What a workbook unpacks to, in bytes: 30 MB. */
export const MOST_UNPACKED_BYTES = 30 * 1024 * 1024;
/** Parts of a workbook; one of ours has about ten. */
export const MOST_PARTS = 200;
/** Formatting may reach below the last row with words in it, this far. */
export const LAST_ROW_NUMBER = 20_000;
