import { idFromReference } from "#app/domain/references.ts";
import { briefingNote } from "#app/exports/briefing-note.ts";
import { wordFile } from "#app/exports/word.ts";
import { readBriefing } from "#app/services/agenda-item/read-briefing.server.ts";
import { readLetterhead } from "#app/services/administration/read-letterhead.server.ts";
import type { MakeFile } from "#app/workers/make-file.ts";

/** The briefing note on an item in Word, for those with a part in its body and nobody else. */
export const briefing: MakeFile = async ({ db, reader, params, url, today }) => {
  const itemId = idFromReference("item", params.ref);
  if (itemId === undefined || !reader) return null;
  const note = await readBriefing(db, { ...reader, today }, itemId);
  if (!note) return null;
  const { reference, title } = note.item;
  return wordFile(
    briefingNote(note),
    await readLetterhead(db, { url, reader }),
    `${note.body} - briefing on ${reference} ${title}`,
  );
};
