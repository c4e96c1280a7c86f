import { bodiesOf, type Actor } from "#app/domain/actor.ts";
import { SHEET_KINDS, type SheetKind } from "#app/domain/sheet/kinds.ts";
import { mayImport } from "#app/domain/sheet/may.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { listBodiesNamed } from "#db/sheet/sheet-imports.server.ts";
import type { Db } from "#db/open.server.ts";

/** What the form of an import offers: the bodies whose officer the actor is, and what the link chose. */
export async function offerImport(db: Db, actor: Actor, asked: { body: string | null; kind: string | null }) {
  const bodies = await listBodiesNamed(db, bodiesOf(actor));
  const own = bodies.filter(({ id }) => mayImport(id, actor).allowed);
  const verdict: Verdict = mayImport(own[0]?.id ?? bodies[0]?.id ?? -1, actor);
  const chosen = own.find(({ slug }) => slug === asked.body);
  return {
    verdict,
    bodies: own.map(({ id, name }) => ({ value: String(id), words: name })),
    bodyId: chosen ? String(chosen.id) : "",
    kind: SHEET_KINDS.find((kind) => kind === asked.kind) ?? (null as SheetKind | null),
  };
}
