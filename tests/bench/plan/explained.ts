import { withChanges } from "#app/domain/plan/change.ts";
import { violationsOf } from "#app/domain/plan/checker.ts";
import { explainLeftOut } from "#app/domain/plan/explain-left-out.ts";
import { USUAL_SETTINGS } from "#app/domain/plan/settings.ts";
import { placesOf } from "#app/domain/plan/view.ts";
import { makePlan } from "#tests/support/plan-maker.ts";
import { solved, takenOver } from "#tests/support/plan-solved.ts";

const WANTED = 300;

/** Changes that are offered, each made in the instance, pinned, and the whole solved again from the start. */
export async function explained(): Promise<void> {
  let [offered, held, noneLost, silent, items, milliseconds] = [0, 0, 0, 0, 0, 0];
  const limits = new Map<string, number>();
  for (let seed = 1; offered < WANTED; seed++) {
    const view = await solved(makePlan(40, 8, seed));
    const stands = takenOver(view);
    const placed = view.board.place.filter((pair) => pair !== -1).length;
    for (const [item, pair] of view.board.place.entries()) {
      if (pair !== -1) continue;
      const started = performance.now();
      const { offers, limit } = explainLeftOut(view, item, true);
      milliseconds += performance.now() - started;
      items++;
      limits.set(limit, (limits.get(limit) ?? 0) + 1);
      if (offers.length === 0) silent++;
      for (const { changes, meeting } of offers) {
        if (offered === WANTED) break;
        offered++;
        const changed = withChanges(stands, changes);
        const after = await solved(changed);
        const places = placesOf(after, after.board.place);
        const holds = places.get(view.instance.items[item]!.id) === meeting;
        if (holds && violationsOf(changed, USUAL_SETTINGS, places).length === 0) held++;
        if (after.board.place.filter((one) => one !== -1).length > placed) noneLost++;
      }
    }
  }
  console.log(
    `\nOffered changes that hold when applied with the item pinned: ${held} of ${offered} (aim 300 of 300); with more placed than before, ${noneLost}`,
  );
  console.log(
    `${items} items left out, ${silent} with nothing to offer; limits: ${[...limits].map(([name, count]) => `${name} ${count}`).join(", ")};`,
    `${(milliseconds / items).toFixed(1)} ms an item`,
  );
}
