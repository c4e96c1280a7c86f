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
    imports: imports.map((imported) => ({
      id: imported.id,
      kind: imported.kind,
      noun: SHEETS[imported.kind].noun[1] as string,
      fileName: imported.fileName,
      bodyName: imported.bodyName,
      state: imported.state,
      uploadedAt: imported.uploadedAt as string,
      uploadedByName: imported.uploadedByName,
    })),
  };
}
