import { deedLoader, type DeedOn } from "#app/http/deed-route.server.ts";
import { idOf } from "#app/http/responses.server.ts";
import { readNextStep } from "#app/services/home/read-first-steps.server.ts";
import { readOwnImport } from "#app/services/own-sheet/read-own-import.server.ts";

/** The table that its address names. */
export const BROUGHT_TABLE: DeedOn<{ importId: number }> = {
  keys: ({ id }) => ({ importId: idOf(id) }),
  home: ({ id }) => `/bring-in/${id}`,
};

/** The table of the address as the signed-in actor sees it, one page of its rows. */
export const openTable = deedLoader(BROUGHT_TABLE, async ({ db, actor, importId, url }) => {
  const table = await readOwnImport(db, actor, importId, Number(url.searchParams.get("page") ?? 1));
  return table && { ...table, step: table.state === "saved" ? await readNextStep(db, actor, table.bodySlug) : null };
});
