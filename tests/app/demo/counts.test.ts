import { beforeAll, describe, expect, it } from "vitest";
import { readList } from "#app/components/list-table/read-list.ts";
import { followUpList } from "#app/components/lists/follow-up-list.tsx";
import type { Actor } from "#app/domain/actor.ts";
import { CHASE_REASON_LIST, owedPath } from "#app/domain/follow-up/chase.ts";
import { outstandingOf } from "#app/domain/paper/programme-report.ts";
import { followUpSource, listFollowUps } from "#app/services/follow-up/list-follow-ups.server.ts";
import { readChase } from "#app/services/follow-up/read-chase.server.ts";
import { readDueAndLate } from "#app/services/home/due-and-late.server.ts";
import type { Db } from "#db/open.server.ts";
import { openDemonstration } from "#tests/support/demonstration.ts";

const TODAY = "2026-11-24";
let db: Db;
let people: { name: string; actor: Actor }[];

beforeAll(async () => {
  db = await openDemonstration();
  const rows = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.id", "person.name", "membership.bodyId", "membership.role"])
    .execute();
  people = [...new Map(rows.map((row) => [row.id, row])).values()].map(({ id, name }) => ({
    name,
    actor: {
      personId: id,
      councilId: 1,
      name,
      today: TODAY,
      administrator: false,
      parts: rows.filter((row) => row.id === id).map(({ bodyId, role }) => ({ bodyId, role })),
    },
  }));
}, 60_000);

/** How many rows the tracker has at an address, for the reader. */
async function lengthAt(actor: Actor, href: string): Promise<number> {
  const source = await followUpSource(db, actor);
  return (await readList(followUpList, source, new URL(href, "https://planner.example"))).found;
}

describe("each number of follow-ups is the length of the list it leads to", () => {
  it("on the tracker and in its paper, on the home page and in a programme’s paper, for everybody", async () => {
    let late = 0;
    let ofHomes = 0;
    for (const { name, actor } of people) {
      const { followUps, counts } = await listFollowUps(db, actor);
      const home = (await readDueAndLate(db, actor)).find(({ kind }) => kind === "follow_ups");
      const lines = (home?.shown ?? []).filter(({ what }) => / (?:work|reply) late$/.test(what));
      const papers = [...new Set(followUps.map(({ bodySlug }) => bodySlug))].flatMap(
        (slug) =>
          outstandingOf(
            followUps.filter(({ bodySlug }) => bodySlug === slug),
            slug,
          ).counts,
      );
      const numbers = [...counts, ...papers, ...lines.map(({ what, href }) => ({ words: what, href }))];
      for (const { words, href } of numbers)
        expect([name, href, await lengthAt(actor, href)]).toEqual([name, href, Number(words.replace(/\D/g, ""))]);
      late += counts.length - 1;
      ofHomes += lines.length;
    }
    expect(late).toBeGreaterThan(3);
    expect(ofHomes).toBeGreaterThan(0);
  });

  it("of each owner and each reason to chase", async () => {
    let told = 0;
    for (const { name, actor } of people)
      for (const { slug } of (await readChase(db, actor, null, `${TODAY}T09:00:00.000Z`))?.bodies ?? []) {
        const chase = await readChase(db, actor, slug, `${TODAY}T09:00:00.000Z`);
        for (const owner of chase?.owners.rows ?? [])
          for (const reason of [undefined, ...CHASE_REASON_LIST]) {
            const count = reason === undefined ? owner.total : owner[reason];
            const href = owedPath(slug, owner.name, reason);
            expect([name, href, await lengthAt(actor, href)]).toEqual([name, href, count]);
            told += count;
          }
      }
    expect(told).toBeGreaterThan(20);
  });
});
