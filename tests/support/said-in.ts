import { strFromU8, unzipSync } from "fflate";

/** Everything that an answer says: its text, or that of every part of a Word file or workbook. */
export async function saidIn(response: Response): Promise<string> {
  const type = response.headers.get("content-type") ?? "";
  if (!type.includes("openxmlformats")) return response.text();
  const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join("\n");
}

/** The sheets that an address with `:file` in it stands for. */
export function sheetsOf(path: string): string[] {
  const names = SHEETS.find(([begins]) => path.startsWith(begins))?.[1] ?? [];
  return names.flatMap((name) => [`${name}.csv`, `${name}.xlsx`]);
}

const SHEETS: readonly [begins: string, names: readonly string[]][] = [
  ["/themes/export/", ["themes", "published-themes"]],
  ["/questions/export/", ["questions"]],
  ["/follow-ups/export/", ["follow-ups"]],
  ["/programmes/", ["items"]],
];
