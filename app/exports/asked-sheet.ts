/** The formats of a sheet, by the ending of its file. */
export type SheetFormat = "xlsx" | "csv";

/**
 * Which sheet, and in which format, the last part of an address names:
 * "themes.xlsx". Undefined where it is none of these.
 */
export function askedSheet<const S extends string>(
  file: string | undefined,
  sheets: readonly S[],
): { sheet: S; format: SheetFormat } | undefined {
  const [, name, ending] = /^([a-z-]+)\.(xlsx|csv)$/.exec(file ?? "") ?? [];
  const sheet = sheets.find((one) => one === name);
  return sheet && ending ? { sheet, format: ending as SheetFormat } : undefined;
}
