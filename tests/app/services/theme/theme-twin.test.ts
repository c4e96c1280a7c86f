import { beforeAll, test } from "vitest";
import { themeList } from "#app/components/lists/theme-list.tsx";
import { themeSource } from "#app/services/theme/list-themes.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { dice, expectTwin } from "#tests/support/list-twin.ts";
import { givenQuestion, givenTheme } from "#tests/support/records.ts";

const TITLES = ["Taxi licensing", "Éstates and gangs", "“Away” days", "T-9 review", "T-10 review", "re-opening Zoë’s"];

let db: Db;
beforeAll(async () => {
  db = await freshDb();
  const pick = dice(5);
  const people = [null, PEOPLE.member.personId, PEOPLE.chair.personId, PEOPLE.otherMember.personId];
  for (let at = 0; at < 140; at += 1) {
    const themeId = await givenTheme(db, {
      bodyId: pick([PANEL, PANEL, PANEL, OTHER_COMMITTEE]),
      title: `${pick(TITLES)} ${pick([1, 2, 10])}`,
      whyItMatters: pick(["Children stay with families.", "Nobody checks"]),
      state: pick(["draft", "proposed", "under_consideration", "approved", "scheduled", "not_taken_forward"]),
      origin: pick(["member", "public", "officer", "statutory"]),
      proposerPersonId: pick(people),
      proposerWords: pick(["", "A resident of Anytown"]),
      leadMemberId: pick(people),
      sensitiveSinceAt: pick([null, null, null, NOW]),
      proposedOn: pick([null, "2026-08-20", "2026-07-01"]),
      updatedAt: pick([NOW, "2026-08-01T09:00:00.000Z", "2026-08-20T10:00:00.000Z"]),
    });
    for (const name of ["member", "otherMember"] as const)
      if (pick([1, 2, 3]) === 1)
        await db.insertInto("themeSupport").values({ themeId, personId: PEOPLE[name].personId, at: NOW }).execute();
    if (pick([1, 2]) === 1) await givenQuestion(db, { themeId, state: pick(["proposed", "withdrawn"]) });
  }
}, 60_000);

test.each(["officer", "member", "chair", "outsideMember"] as const)(
  "the themes of the %s are found and counted as in memory",
  (who) =>
    expectTwin(themeList, themeSource(db, as(who)), {
      addresses: 40,
      words: ["taxi", "T-1 re", "zoes reopening", "resident", "zz"],
    }),
);
