import { afterAll, beforeAll, expect, test } from "vitest";
import { fillCast } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { rawRequest } from "#tests/support/raw.ts";
import { givenProgramme, givenTheme } from "#tests/support/records.ts";
import { addressesOf, builtRoutes, type BuiltRoute } from "#tests/support/routes.ts";
import { serve, sessionIdOf, type Served } from "#tests/support/served.ts";

let served: Served;
let writing: BuiltRoute[];
let deed: string;

beforeAll(async () => {
  writing = (await builtRoutes()).filter((route) => route.writes);
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      await givenProgramme(db);
      deed = `/themes/T-${await givenTheme(db)}/consideration`;
    },
  });
});
afterAll(() => served.close());

// The administrating officer's own browser, made to post from somewhere else.
const post = (path: string, from: Record<string, string>, body = "version=1") =>
  rawRequest(served.origin, path, {
    method: "POST",
    headers: {
      host: new URL(served.origin).host,
      cookie: `session=${sessionIdOf("secondOfficer")}`,
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(Buffer.byteLength(body)),
      ...from,
    },
    body,
  });

const FOREIGN = {
  "a foreign origin": { origin: "https://evil.example" },
  "a foreign origin that calls itself same-origin": {
    origin: "https://evil.example",
    "sec-fetch-site": "same-origin",
  },
  "a null origin": { origin: "null" },
  "a cross-site fetch without an origin": { "sec-fetch-site": "cross-site" },
  "a sibling site": { "sec-fetch-site": "same-site" },
  "neither header": {},
};

const SAMPLE: Record<string, string> = {
  slug: "anytown-panel",
  year: "2026-27",
  number: "1",
  id: "1",
  token: "x",
};
const sample = (name: string, path: string) => [
  name === "ref" ? `${path.charAt(1).toUpperCase()}-1` : (SAMPLE[name] ?? "1"),
];

test("the build names its write routes", () => {
  expect(writing.map((route) => route.id)).toContain("themes.$ref_.consideration");
  expect(writing.length).toBeGreaterThan(20);
});

test.each(Object.entries(FOREIGN))(
  "no write route takes a post from %s, bare data or not, and nothing moves",
  async (_, from) => {
    const before = await digest(served.db);
    const answers: string[] = [];
    for (const route of writing)
      for (const path of addressesOf(route.path, sample))
        for (const more of ["", `?_data=${encodeURIComponent(`routes/${route.id}`)}`, "?index", "?_data=root"]) {
          const { status } = await post(path + more, from);
          if (status !== 403) answers.push(`${status} ${path}${more}`);
        }
    expect(answers).toEqual([]);
    expect(await digest(served.db)).toBe(before);
  },
);

test("the reading pages take none either", async () => {
  for (const path of ["/", "/themes", "/no-such-page"])
    expect((await post(path, FOREIGN["a null origin"])).status).toBe(403);
});

test("the same post from a page of this site, without JavaScript, does the deed", async () => {
  const answer = await post(deed, { origin: served.origin, "sec-fetch-site": "same-origin" });
  expect(answer.status).toBe(302);
  const theme = await served.db.selectFrom("theme").select("state").executeTakeFirstOrThrow();
  expect(theme.state).toBe("under_consideration");
});
