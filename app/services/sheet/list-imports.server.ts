import type { Actor } from "#app/domain/actor.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { mayImport } from "#app/domain/sheet/may.ts";
import { bodiesOf } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { pageImports } from "#db/sheet/sheet-imports.server.ts";

const PAGE = 25;

/** The imports that the actor may see, one page, and whether they may import. */
export async function listImports(db: Db, actor: Actor, asked: number) {
  const page = Math.min(Math.max(1, Math.floor(asked) || 1), 1_000);
  const { all, imports } = await pageImports(db, actor, { limit: PAGE, offset: (page - 1) * PAGE });
  return {
    mayImport: bodiesOf(actor).some((bodyId) => mayImport(bodyId, actor).allowed),
    page,
    pages: Math.max(1, Math.ceil(all / PAGE)),
    all,
    imports: imports.map((table) => ({
      id: table.id,
      kind: table.kind,
      noun: SHEETS[table.kind].noun[1] as string,
      fileName: table.fileName,
      bodyName: table.bodyName,
      state: table.state,
      uploadedAt: table.uploadedAt as string,
      uploadedByName: table.uploadedByName,
    })),
  };
}
