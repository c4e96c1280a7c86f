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
/** Tags in all parts of a workbook together: 5,000 rows of 30 columns, and as much again for how they look. */
export const MOST_TAGS = 800_000;
/** A tag of a workbook, in characters. */
export const MOST_TAG = 16_384;
/** Attributes of one tag. */
export const MOST_ATTRIBUTES = 100;
/** Tags within tags. */
export const MOST_DEPTH = 100;
/** What parts two cells from each other in a CSV file, in its words and between them. */
export const MOST_DELIMITERS = 500_000;
/** What reading one file may cost: processor time, time on the clock, memory of the process, and of what it makes of the file. */
export const MOST_READING_CPU_MS = 1_700;
export const MOST_READING_MS = 20_000;
export const MOST_READING_BYTES = 400 * 1024 * 1024;
export const MOST_READING_HEAP_MB = 200;
