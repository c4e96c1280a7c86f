import { mayCreateItem, mayEditItem, mayStandOn } from "#app/domain/agenda-item/may.ts";
import { hasProgramme } from "#app/domain/agenda-item/plan-move.ts";
import { itemText, type ItemText } from "#app/domain/agenda-item/text.ts";
import { yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import { THEME_NEEDED } from "#app/domain/sheet/fields.ts";
import { itemValues } from "#app/domain/sheet/values.ts";
import { allOf, allowed } from "#app/domain/verdict.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { listItemsOfSheet } from "#db/sheet/sheet-rows.server.ts";
import { findVariation, findOpenVariation } from "#db/programme/variations.server.ts";
import { listWitnesses } from "#db/agenda/witnesses.server.ts";
import { type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { createItemIn } from "#app/services/agenda-item/create-item.server.ts";
import { editItemIn } from "#app/services/agenda-item/edit-item.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { asTheyAre, TAKEN_BACK } from "./import-parts.server.ts";
import type { SheetAround, SheetImporter } from "./sheet-importer.server.ts";
import { withdrawItemIn } from "#app/services/agenda-item/withdraw-item.server.ts";
import { withdrawVariationIn } from "#app/services/programme/withdraw-variation.server.ts";

const NEW: ItemText = {
  title: "",
  purpose: "",
  format: "agenda_item",
  minutes: 30,
  leadMemberId: null,
  reportAuthor: "",
  expectedOutcome: "",
  officerNotes: "",
  officeIds: [],
  witnessWords: [],
};
const BROUGHT_IN = "Brought in with a table.";

/** Items: a new row is a slot for a theme, on a meeting where one is named; moving one is a deed of its own. */
export const ITEM_SHEET_DEEDS: SheetImporter = {
  load: async (db, actor, ids) =>
    (await listItemsOfSheet(db, actor, ids)).map((item) => ({
      ...item,
      values: itemValues(item),
      verdict: mayEditItem(item, actor),
    })),

  mayAdd: (fields, around, actor) => {
    const theme = around.themes.get(Number(fields.themeId));
    if (!theme) return THEME_NEEDED;
    const meeting = around.meetings.get(Number(fields.meetingId));
    const { programme, verdict } = programmeFor(around, meeting?.meetsOn, actor);
    return allOf(
      mayCreateItem(around.bodyId, theme, programme?.state ?? null, actor),
      meeting ? mayStandOn(around, meeting, actor.today) : allowed,
      verdict,
    );
  },

  add: async (trx, acting, _bodyId, fields) => {
    const { themeId, meetingId, ...text } = fields;
    const of = { kind: "theme" as const, themeId: Number(themeId), meetingId: Number(meetingId) || null };
    const made = await createItemIn(trx, acting, { ...NEW, ...text, of, reasonWords: BROUGHT_IN });
    return made.id;
  },

  edit: async (trx, acting, { id, version }, fields) => {
    const item = requireRecord(await findItem(trx, acting.actor, id));
    const witnesses = await listWitnesses(trx, [id]);
    const officeIds = witnesses.flatMap(({ officeId }) => officeId ?? []);
    const witnessWords = witnesses.filter(({ officeId }) => officeId === null).map(({ words }) => words);
    await editItemIn(trx, acting, {
      ...itemText(item),
      officeIds,
      witnessWords,
      ...fields,
      itemId: id,
      version,
    });
    return asTheyAre(item, fields);
  },

  takeBack: async (trx, acting, { id, version }) => {
    await withdrawRequest(trx, acting, id);
    const done = await withdrawItemIn(trx, acting, {
      itemId: id,
      version,
      reasonCode: "other",
      reasonWords: TAKEN_BACK,
    });
    return done.how === "variation" ? "waiting" : "done";
  },
};

/** What still asks the chair to put it somewhere is withdrawn first. */
async function withdrawRequest(trx: Trx, acting: Acting, itemId: number): Promise<void> {
  const open = await findOpenVariation(trx, itemId);
  if (!open) return;
  const { id, version } = requireRecord(await findVariation(trx, acting.actor, open.id));
  await withdrawVariationIn(trx, acting, { variationId: id, version, reason: TAKEN_BACK });
}

function programmeFor({ programmes, year }: SheetAround, meetsOn: string | undefined, { today }: Actor) {
  const start = yearOf(meetsOn ?? today, year);
  const years = meetsOn === undefined ? [start, start + 1] : [start];
  const programme = years
    .map((one) => programmes.find(({ startYear }) => startYear === one))
    .find((one) => one !== undefined);
  const verdict = hasProgramme("theme", { label: yearLabel(start, year), programme: programme ?? null });
  return { programme, verdict };
}
