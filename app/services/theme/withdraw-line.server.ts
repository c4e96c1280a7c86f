import { updateLine } from "#db/theme/lines-of-enquiry.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeLinesBy, requireLine, type LinesChanged, type LinesInput } from "./change-lines-by.server.ts";

/** Removes a line of enquiry from a theme; its questions stay with the theme, under no line. */
export function withdrawLine(
  db: Db,
  acting: Acting,
  { lineId, ...input }: LinesInput & { lineId: number },
): LinesChanged {
  return changeLinesBy(db, acting, input, async (trx, lines) => {
    const line = requireLine(lines, lineId);
    await updateLine(trx, line.id, { withdrawnAt: acting.now });
    return { action: "line_withdrawn", particulars: { title: line.text } };
  });
}
