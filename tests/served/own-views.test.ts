import { afterAll, beforeAll, expect, test } from "vitest";
import { fillCast, OTHER_COMMITTEE, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenMeeting } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

const OFFICER = PEOPLE.officer.personId;
let served: Served;

beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      const part = { bodyId: OTHER_COMMITTEE, personId: OFFICER, role: "officer", fromOn: "2026-05-01" } as const;
      await db.insertInto("membership").values(part).execute();
      await givenMeeting(db, { meetsOn: "2031-10-14", venue: "Panel room" });
      await givenMeeting(db, { meetsOn: "2031-10-21", venue: "Committee room", bodyId: OTHER_COMMITTEE });
      await givenMeeting(db, { meetsOn: "2026-06-02", venue: "Long ago", state: "held", bodyId: OTHER_COMMITTEE });
    },
  });
});
afterAll(() => served?.close());

async function opened(who: CastName, path: string): Promise<string> {
  const response = await served.fetchAs(who, path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}

/** The links beside a list of meetings: which is the one shown, and where the page offers to keep or rename. */
function viewsOn(html: string) {
  const nav = /<nav[^>]*aria-label="Views of meetings".*?<\/nav>/s.exec(html)?.[0] ?? "";
  const links = [...nav.matchAll(/<a ([^>]*)>(.*?)<\/a>/gs)].map(([, attributes = "", words = ""]) => ({
    words: words.replace(/<!-- -->/g, ""),
    href: (/href="([^"]+)"/.exec(attributes)?.[1] ?? "").replaceAll("&amp;", "&"),
    shown: attributes.includes('aria-current="page"'),
  }));
  return { words: links.map(({ words }) => words), shown: links.find(({ shown }) => shown)?.words, links };
}

const ASKED = "/meetings?body=othertown-committee&when=past";

test("a view of the meetings is kept by name, opens what it was kept of, and is nobody else’s", async () => {
  const before = viewsOn(await opened("officer", ASKED));
  expect(before.words).toEqual(["Upcoming", "Past", "Save this view"]);
  expect(before.shown).toBe("Past");
  const keep = before.links.at(-1)!.href;
  const answer = await served.submitAs("officer", keep, { name: "Othertown, held" });
  expect([answer.status, answer.headers.get("location")]).toEqual([302, ASKED]);

  const after = viewsOn(await opened("officer", "/meetings"));
  expect(after.shown).toBe("Upcoming");
  const own = after.links.find(({ words }) => words === "Othertown, held")!;
  const html = await opened("officer", own.href);
  expect(viewsOn(html).shown).toBe("Othertown, held");
  expect(viewsOn(html).words.at(-1)).toBe("Rename or remove “Othertown, held”");
  expect(["Long ago", "Panel room", "Committee room"].map((venue) => html.includes(venue))).toEqual([
    true,
    false,
    false,
  ]);
  expect(viewsOn(await opened("member", "/meetings")).words).toEqual(["Upcoming", "Past"]);
});

test("a view of a body that one has left since can still be renamed and removed", async () => {
  await served.db
    .deleteFrom("membership")
    .where("personId", "=", OFFICER)
    .where("bodyId", "=", OTHER_COMMITTEE)
    .execute();
  const left = viewsOn(await opened("officer", ASKED));
  expect(left.shown).toBe("Othertown, held");
  const edit = left.links.at(-1)!.href;
  expect(edit).toMatch(/^\/views\/\d+\/edit$/);
  expect((await served.submitAs("officer", edit, {}, edit.replace("edit", "removal"))).status).toBe(302);
  expect(viewsOn(await opened("officer", "/meetings")).words).toEqual(["Upcoming", "Past"]);
});
