import { mayAddLine } from "#app/domain/theme/lines.ts";
import { insertLine } from "#db/theme/lines-of-enquiry.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireVerdict, type Acting } from "#app/services/run-deed.server.ts";
import { changeLinesBy, type LinesChanged, type LinesInput } from "./change-lines-by.server.ts";

/** Adds a key line of enquiry to an open theme, after the others. Refuses past the most a theme may have. */
export function writeLine(db: Db, acting: Acting, { text, ...input }: LinesInput & { text: string }): LinesChanged {
  return changeLinesBy(db, acting, input, async (trx, lines) => {
    requireVerdict(mayAddLine(lines.length));
    await insertLine(trx, { themeId: input.themeId, text });
    return { action: "line_written", particulars: { title: text } };
  });
}
