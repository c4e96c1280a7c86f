import type { ThemeMade } from "#app/domain/own-sheet/plan-themes.ts";
import { insertTheme } from "#db/theme/themes.server.ts";
import { enteredBy, type Making } from "./making.server.ts";

/** Makes the theme of a row of a long list. */
export async function makeTheme(
  { trx, acting, body, done }: Making,
  make: ThemeMade,
): Promise<{ kind: "theme"; id: number }> {
  const id = await insertTheme(trx, {
    ...make,
    ...enteredBy(acting, make.proposerPersonId),
    bodyId: body.id,
    proposedOn: acting.actor.today,
    updatedAt: acting.now,
  });
  done.made.push({ kind: "theme", id, version: 1 });
  return { kind: "theme", id };
}
