import { expect, test } from "vitest";
import { PANEL } from "#tests/support/cast.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { bringIn, previewOf, saveBroughtIn } from "#tests/support/bring-in.ts";
import { FIRST_EIGHT } from "#tests/support/own-sheets/first-eight.ts";
import { LAST_FOUR } from "#tests/support/own-sheets/last-four.ts";
import { undoTable } from "#app/services/own-sheet/undo-table.server.ts";

test.each([...FIRST_EIGHT, ...LAST_FOUR].map((one) => [one.name, one] as const))(
  "%s comes in, is saved, and is undone without a trace",
  async (_, one) => {
    const db = await freshDb();
    const officer = () => { const a = acting("officer"); return { ...a, actor: { ...a.actor, administrator: true } }; };
    const count = async () => {
      const tables = ["agendaItem", "followUp", "meeting", "theme", "question", "answer", "person", "account", "membership", "office", "witness", "followUpUpdate", "followUpResponse", "broughtRow"] as const;
      const counts = [];
      for (const table of tables) counts.push([table, (await db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as("n")).executeTakeFirstOrThrow()).n]);
      return counts;
    };
    const before = await count();
    const id = await bringIn(db, officer, { bodyId: PANEL, fileName: one.fileName, bytes: await one.bytes() });
    const shown = await previewOf(db, officer, id);
    console.log(one.name, shown.counts, JSON.stringify(shown.rows.map((r) => [r.number, r.fate, r.words])).slice(0, 1500), JSON.stringify(shown.matches).slice(0, 600));
    const saved = await saveBroughtIn(db, officer, id);
    expect(saved.ok ? "" : saved.refusal.because).toBe("");
    const after = await previewOf(db, officer, id);
    console.log(JSON.stringify(after.lines).slice(0, 500));
    const undone = await undoTable(db, officer(), { importId: id, version: after.version });
    expect(undone.ok ? "" : undone.refusal.because).toBe("");
    expect(await count()).toEqual(before);
  },
);
