import type { Db } from "#db/open.server.ts";
import { bringIn, bringInOnly, saveBroughtIn } from "#tests/support/bring-in.ts";
import { acting, PANEL } from "#tests/support/cast.ts";
import { OFFICERS, type Rows } from "./row.ts";

let brought = 0;
const officer = () => acting("officer", new Date().toISOString());

/** Another tracker each time: one that came before would be here already. */
function tracker(): { bodyId: number; fileName: string; bytes: Uint8Array } {
  brought += 1;
  const wording = `That the host families of school number ${brought} be visited before the summer`;
  const text = `Ref;Recommendation;Owner;Status\nR${brought};${wording};Clerk;Amber`;
  return { bodyId: PANEL, fileName: "tracker.csv", bytes: new TextEncoder().encode(text) };
}

const read = (end: string) => async (db: Db) => `/bring-in/${await bringIn(db, officer, tracker())}/${end}`;

const saved = (end: string) => async (db: Db) => {
  const id = await bringIn(db, officer, tracker());
  const done = await saveBroughtIn(db, officer, id);
  if (!done.ok) throw new Error(done.refusal.because);
  return `/bring-in/${id}/${end}`;
};

/** Who may post what, written out by hand. */
export const BRING_IN_ROWS: Rows = {
  "bring-in._index": {
    may: OFFICERS,
    at: () => "/bring-in",
    fields: { pasted: "" },
    file: async () => {
      const { fileName, bytes } = tracker();
      return { name: fileName, bytes };
    },
  },
  "bring-in.$id_.columns": {
    may: OFFICERS,
    at: async (db) => `/bring-in/${(await bringInOnly(db, officer, tracker())).id}/columns`,
  },
  "bring-in.$id_.matches": { may: OFFICERS, at: read("matches") },
  "bring-in.$id_.confirmation": { may: OFFICERS, at: read("confirmation") },
  "bring-in.$id_.discarding": { may: OFFICERS, at: read("discarding") },
  "bring-in.$id_.undoing": { may: OFFICERS, at: saved("undoing") },
  "bring-in.$id_.publication": { may: OFFICERS, at: saved("publication") },
};
