import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { setClock } from "#app/demo/clock.server.ts";
import { type OpenFile, openWriter } from "#db/engine/sqlite/open.server.ts";
import { migrate } from "#db/open.server.ts";
import { fillCast, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { fillOccasions } from "./occasions.ts";
import { publishBig } from "./publish.ts";
import { adding, type Add } from "./rows.ts";
import { steadyText } from "./words.ts";
import { fillYear } from "./year.ts";

const BODIES = 10;
const YEARS = 10;
export const LAST_YEAR = 2026;
export const TODAY = "2026-11-24"; // of the demonstration's clock, which a file that was filled goes by
const OCCASIONS = 5_000;
const STAR = 500;

/** What is filled in from: one way to add a row, one to find words. */
export type Filling = { add: Add; text: (words: number) => string; at: IsoInstant };

/**
 * A planner's file of ten bodies and ten years: 20,000 items, 5,000 themes, 300 meetings, 5,000 follow-ups and what
 * hangs on them, published by the product's own deeds. One theme has 500 others related to it; one body has 5,000
 * occasions that start deadlines. Priya Shah is the officer of all ten and the administrator, the others of the cast
 * have one body. It says the same every time, and its clock is the demonstration's.
 */
export async function fillBig(path: string): Promise<void> {
  const opened = openWriter(path);
  const { sqlite, db } = opened;
  await migrate(db);
  sqlite.pragma("synchronous = off");
  await fillCast(db);
  await setClock(db, new Date());
  const filling: Filling = { add: adding(sqlite), text: steadyText(11), at: `${TODAY}T09:00:00.000Z` };
  sqlite.transaction(() => fillBodies(opened, filling))();
  sqlite.transaction(() => fillYears(filling))();
  sqlite.transaction(() => fillStar(opened, filling))();
  sqlite.transaction(() => fillOccasions(filling, PANEL, OCCASIONS))();
  await publishBig(db, officerOfAll());
  sqlite.pragma("synchronous = normal");
  sqlite.exec("analyze; delete from submit_key");
  await db.destroy();
}

/** Priya Shah, the officer of every body of the filling, on its day. */
export function officerOfAll(): Actor {
  const { personId, name } = PEOPLE.secondOfficer;
  const parts = Array.from({ length: BODIES }, (_, at) => ({ bodyId: at + 1, role: "officer" as const }));
  return { personId, councilId: 1, name, parts, administrator: true, today: TODAY };
}

/** The bodies with an officer, a chair and members each; the first has the demonstration's address and people. */
function fillBodies({ sqlite }: OpenFile, { add }: Filling): void {
  sqlite.exec(
    `update account set email = replace(email, '@example.test', '@demo.example');
     update membership set from_on = '2017-05-01';
     update body set slug = 'anytown-pcp' where id = ${PANEL}`,
  );
  const officer = PEOPLE.secondOfficer.personId;
  for (let bodyId = 1; bodyId <= BODIES; bodyId += 1) {
    if (bodyId > 2)
      add("body", {
        id: bodyId,
        slug: `committee-${bodyId}`,
        name: `Committee ${bodyId}`,
        kind: "committee",
        host_authority: "Anytown Council",
        jurisdiction: "england",
        law: "council",
      });
    const since = { from_on: "2017-05-01" };
    if (bodyId !== PANEL) add("membership", { body_id: bodyId, person_id: officer, role: "officer", ...since });
    for (let n = 1; n <= 12; n += 1) {
      const family = `Member${bodyId}x${n}`;
      const person_id = add("person", { name: `Cllr Alex ${family}`, family_name: family });
      const role = n === 1 && bodyId !== PANEL ? "chair" : "member";
      add("membership", { body_id: bodyId, person_id, role, ...since });
    }
    add("delegation", {
      body_id: bodyId,
      words: "The officer may vary the programme in consultation with the chair.",
      granted_by_person_id: PEOPLE.chair.personId,
      granted_by_name: PEOPLE.chair.name,
      from_on: "2017-06-01",
    });
    for (const [position, place] of (["opening", "opening", "closing"] as const).entries())
      add("standing_item", {
        body_id: bodyId,
        kind: "procedural",
        title: `Standing ${position + 1}`,
        minutes: 5,
        place,
        position,
      });
  }
}

function fillYears(filling: Filling): void {
  for (let bodyId = 1; bodyId <= BODIES; bodyId += 1)
    for (let startYear = LAST_YEAR - YEARS + 1; startYear <= LAST_YEAR; startYear += 1)
      fillYear(filling, { bodyId, startYear, isLast: startYear === LAST_YEAR });
}

/** The first theme of the panel's last year has those of its other years related to it. */
function fillStar({ sqlite }: OpenFile, { add, at }: Filling): void {
  const newest = sqlite.prepare<[number, number], number>(
    "select id from theme where body_id = ? order by state = 'scheduled' desc, id desc limit ?",
  );
  const [centre, ...others] = newest.pluck().all(PANEL, STAR + 1);
  for (const other of others)
    if (centre)
      add("theme_relation", { theme_id: centre, other_theme_id: other, kind: "related", at, by_name: "Priya Shah" });
}
