import { addHours, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import { hasBodyToTakeIt, mayTakeSuggestion } from "#app/domain/theme/suggestion.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import { countTries, insertTries } from "#db/account/sign-in-failures.server.ts";
import { listBodiesTakingSuggestions } from "#db/administration/suggestion-bodies.server.ts";
import { insertTheme } from "#db/theme/themes.server.ts";
import { runDeed, requireVerdict, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";

/** Who suggests: nobody we know, at an address of which we keep only the hash. */
export type Suggesting = {
  address: string;
  submitKey: string;
  now: IsoInstant;
  today: IsoDate;
  councilId?: number | null;
};

export type Suggestion = {
  title: string;
  whyItMatters: string;
  /** Which body it is for; null for "not sure". */
  bodyId: number | null;
  contact: string;
  openedAt: IsoInstant | null;
  trap: string;
};

const WHO = "A member of the public";

/**
 * Takes a suggestion from the public as a proposed theme with no proposer; the
 * contact is kept for officers. "Not sure" goes to the first body that takes
 * suggestions, whose officer passes it on. Refuses what the limits refuse, and
 * a body that takes none.
 */
export function suggestTheme(
  db: Db,
  by: Suggesting,
  suggestion: Suggestion,
): Promise<Outcome<{ reference: string; bodySlug: string }>> {
  const source = `suggestion:address:${by.address}`;
  return runDeed(db, { ...by, actorKey: `address:${by.address}` }, async (trx) => {
    const sentLately = await countTries(trx, source, addHours(by.now, -1));
    const text = `${suggestion.title} ${suggestion.whyItMatters}`;
    requireVerdict(mayTakeSuggestion({ ...suggestion, now: by.now, text, sentLately }));
    const body = await bodyFor(trx, suggestion.bodyId, by);

    await insertTries(trx, [source], by.now);
    const themeId = await insertTheme(trx, {
      bodyId: body.id,
      title: suggestion.title,
      whyItMatters: suggestion.whyItMatters,
      origin: "public",
      proposerWords: WHO,
      suggesterContact: suggestion.contact || null,
      state: "proposed",
      proposedOn: by.today,
      updatedAt: by.now,
    });
    const anyone = { personId: null, name: WHO, at: by.now };
    await insertEvent(trx, anyone, {
      action: "theme_sent",
      subject: { kind: "theme", id: themeId, version: 1 },
      bodyId: body.id,
      particulars: { title: suggestion.title },
    });
    return { reference: reference("theme", themeId), bodySlug: body.slug };
  });
}

async function bodyFor(trx: Trx, bodyId: number | null, { today, councilId = null }: Suggesting) {
  const bodies = await listBodiesTakingSuggestions(trx, today, councilId);
  const body = bodyId === null ? bodies[0] : bodies.find(({ id }) => id === bodyId);
  requireVerdict(hasBodyToTakeIt(body));
  return requireRecord(body);
}
