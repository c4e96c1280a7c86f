import { beforeEach, expect, test } from "vitest";
import { agendaPage } from "#app/domain/agenda/agenda-pages.ts";
import { readAgendaPage } from "#app/services/meeting/read-agenda-page.server.ts";
import { readMeeting, type MeetingPage } from "#app/services/meeting/read-meeting.server.ts";
import { listAgenda } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, PANEL } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { startsAt: "10:00" });
});

const manyItems = async (count: number) => {
  const secret = await givenTheme(db, { state: "scheduled", sensitiveSinceAt: NOW });
  const theme = await givenTheme(db, { state: "scheduled" });
  const ids: number[] = [];
  for (let n = 0; n < count; n += 1)
    ids.push(
      await givenItem(db, {
        meetingId,
        themeId: n % 7 === 0 ? secret : n % 3 === 0 ? theme : null,
        kind: n % 7 === 0 || n % 3 === 0 ? "theme" : "procedural",
        state: n % 11 === 0 ? "withdrawn" : n % 5 === 0 ? "considered" : "scheduled",
        part: n % 4 === 0 ? "part_2" : "part_1",
        position: (n * 13) % 17,
        minutes: 5 + (n % 6),
      }),
    );
  return ids;
};

test("a page of an agenda is the same as where all of it is read", async () => {
  const ids = await manyItems(90);
  const asked = [null, "1", "2", "3", "4", "99", "0", "x", ...ids.map((id) => `I-${id}`), "I-9999"];
  for (const who of ["officer", "member", "outsideOfficer"] as const) {
    const all = await listAgenda(db, as(who), meetingId);
    for (const page of asked) {
      const { minutesBefore, themeItems, ...found } = await readAgendaPage(db, as(who), meetingId, page);
      expect([page, found]).toEqual([page, agendaPage(all, page)]);
      expect(minutesBefore).toBe(all.slice(0, found.first).reduce((sum, { minutes }) => sum + minutes, 0));
      expect(themeItems).toBe(all.filter(({ kind, state }) => kind === "theme" && state === "scheduled").length);
    }
  }
  expect((await listAgenda(db, as("member"), meetingId)).length).toBeLessThan(
    (await listAgenda(db, as("officer"), meetingId)).length,
  );
});

test("the history of a meeting is told fifty entries at a time, each once", async () => {
  const event = { at: NOW, actorName: "Jo Bryce", action: "item_created", subjectKind: "item", subjectId: 1 } as const;
  for (let n = 0; n < 120; n += 1) {
    const particulars = JSON.stringify({ reference: "I-1", title: `Item ${n}` });
    const written = db.insertInto("event").values({ ...event, bodyId: PANEL, particulars });
    const { id: eventId } = await written.returning("id").executeTakeFirstOrThrow();
    await db.insertInto("eventSubject").values({ kind: "meeting", recordId: meetingId, eventId }).execute();
  }
  const told: string[] = [];
  const lengths: number[] = [];
  let before: number | null = null;
  do {
    const page: MeetingPage | undefined = await readMeeting(db, as("member"), meetingId, { before });
    const entries = page?.timeline.entries ?? [];
    lengths.push(entries.length);
    told.push(...entries.map(({ particulars }) => particulars.title ?? ""));
    before = page?.timeline.earlier ?? null;
  } while (before !== null);
  expect(lengths).toEqual([50, 50, 20]);
  expect(told).toEqual(Array.from({ length: 120 }, (_, n) => `Item ${119 - n}`));
});
