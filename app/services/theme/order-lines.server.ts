import { movedOnePlace, type Direction } from "#app/domain/one-place.ts";
import { orderLines as writeOrder } from "#db/theme/lines-of-enquiry.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeLinesBy, requireLine, type LinesChanged, type LinesInput } from "./change-lines-by.server.ts";

/** Moves a line of enquiry a place up or down among the theme's lines. */
export function orderLines(
  db: Db,
  acting: Acting,
  { lineId, direction, ...input }: LinesInput & { lineId: number; direction: Direction },
): LinesChanged {
  return changeLinesBy(db, acting, input, async (trx, lines) => {
    const line = requireLine(lines, lineId);
    const ids = lines.map(({ id }) => id);
    await writeOrder(trx, movedOnePlace(ids, line.id, direction));
    return { action: "line_moved", particulars: { title: line.text, to: direction } };
  });
}
