import { updateLine } from "#db/theme/lines-of-enquiry.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeLinesBy, requireLine, type LinesChanged, type LinesInput } from "./change-lines-by.server.ts";

/** Changes the words of a line of enquiry. A line that is not the theme's throws `NoSuchRecord`. */
export function editLine(
  db: Db,
  acting: Acting,
  { lineId, text, ...input }: LinesInput & { lineId: number; text: string },
): LinesChanged {
  return changeLinesBy(db, acting, input, async (trx, lines) => {
    const line = requireLine(lines, lineId);
    await updateLine(trx, line.id, { text });
    return { action: "line_edited", particulars: { from: line.text, to: text } };
  });
}
