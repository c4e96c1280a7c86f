import type { Actor } from "#app/domain/actor.ts";
import { OWN_KINDS } from "#app/domain/own-sheet/kinds.ts";
import type { Db } from "#db/open.server.ts";
import { pageOwnImports } from "#db/own-sheet/own-imports.server.ts";

const PAGE = 25;

/** The tables that were brought in of the actor's bodies, those that wait first; one page. */
export async function listOwnImports(db: Db, actor: Actor, asked: number) {
  const page = Math.min(Math.max(1, Math.floor(asked) || 1), 1_000);
  const { all, tables } = await pageOwnImports(db, actor, { limit: PAGE, offset: (page - 1) * PAGE });
  return {
    page,
    pages: Math.max(1, Math.ceil(all / PAGE)),
    tables: tables.map((table) => ({
      id: table.id,
      fileName: table.fileName,
      bodyName: table.bodyName,
      what: table.kind ? (OWN_KINDS[table.kind].many as string) : "",
      state: table.state,
      broughtAt: table.broughtAt as string,
      broughtByName: table.broughtByName,
    })),
  };
}
