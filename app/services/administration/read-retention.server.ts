import { instantText } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import {
  KEPT_THINGS,
  keptFor,
  longestOf,
  maySetRetention,
  RETENTION_FIELDS,
  retentionOf,
  type KeptThing,
} from "#app/domain/administration/retention.ts";
import { listCouncils } from "#db/administration/council.server.ts";
import { listRetentionPeriods } from "#db/administration/retention.server.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import type { Db } from "#db/open.server.ts";

/** How long this council, or with null each council, keeps each thing. */
export async function readPeriods(db: Db, councilId: number | null) {
  const set = await listRetentionPeriods(db, councilId);
  const councils = councilId === null ? (await listCouncils(db)).map(({ id }) => id) : [councilId];
  return councils.map((id) => ({ councilId: id, periods: retentionOf(set.filter((one) => one.councilId === id)) }));
}

/** How long each thing is kept, in words, for everybody; with null at most, by whichever council keeps it longest. */
export async function readRetention(db: Db, councilId: number | null) {
  const periods = longestOf((await readPeriods(db, councilId)).map((council) => council.periods));
  return KEPT_THINGS.map((name) => ({
    name,
    label: RETENTION_FIELDS[name].label,
    keptFor: keptFor(name, periods[name]),
    then: RETENTION_FIELDS[name].then,
    after: RETENTION_FIELDS[name].after,
    days: periods[name],
  }));
}

/** The same for an administrator, with who set each, and what was set lately. */
export async function readRetentionToAdminister(db: Db, actor: Actor) {
  const set = new Map((await listRetentionPeriods(db, actor.councilId)).map((period) => [period.name, period]));
  return {
    periods: (await readRetention(db, actor.councilId)).map((period) => {
      const by = set.get(period.name);
      return {
        ...period,
        setBy: by ? `${by.setByName}, ${instantText(by.setAt)}` : "nobody yet: this is the usual period",
      };
    }),
    events: await readEvents(db, actor, { kind: "retention", id: actor.councilId }, 100),
  };
}

/** What the page that sets one period needs. */
export async function offerRetention(db: Db, actor: Actor, name: KeptThing) {
  const set = (await listRetentionPeriods(db, actor.councilId)).find((period) => period.name === name);
  const { label, after, then, days } = RETENTION_FIELDS[name];
  return {
    name,
    label,
    after,
    then,
    days: set?.days ?? days,
    byDefault: days,
    version: set?.version ?? 0,
    verdict: maySetRetention(name, null, actor),
  };
}
