/** "from 8 September 2026 to 13 October 2026", "to 13 October 2026", "off 8 September 2026, to wait". */
export function placeWords({ from, to }: { from: string | null; to: string | null }): string {
  if (to) return from ? `from ${from} to ${to}` : `to ${to}`;
  return from ? `off ${from}, to wait` : "added, to wait for a meeting";
}
