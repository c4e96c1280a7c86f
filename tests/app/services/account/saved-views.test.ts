import { beforeEach, expect, test } from "vitest";
import {
  keepView,
  offerSavedView,
  readSavedViews,
  removeView,
  renameView,
} from "#app/services/account/saved-views.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb } from "#tests/support/cast.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const keep = (who: "officer" | "member", name: string, list = "/themes") =>
  keepView(db, acting(who), { list, search: "state=proposed", name });
const namesOf = async (who: "officer" | "member", list = "/themes") =>
  (await readSavedViews(db, as(who), list)).map(({ name }) => name);

test("a view is kept for one person and one list, by name", async () => {
  expect(await keep("officer", "Waiting")).toMatchObject({ ok: true, result: { href: "/themes?state=proposed" } });
  await keep("officer", "Long list");
  await keep("officer", "Waiting", "/questions");
  await keep("member", "Mine");
  expect(await namesOf("officer")).toEqual(["Long list", "Waiting"]);
  expect(await namesOf("officer", "/questions")).toEqual(["Waiting"]);
  expect(await namesOf("member")).toEqual(["Mine"]);
});

test("a name is taken once, however it is written, and an eleventh view is refused", async () => {
  await keep("officer", "Waiting");
  expect(await keep("officer", "waiting")).toMatchObject({
    ok: false,
    refusal: { because: "You already have a view called “waiting” here: choose another name." },
  });
  for (let at = 2; at <= 10; at += 1) expect((await keep("officer", `View ${at}`)).ok).toBe(true);
  expect(await keep("officer", "One more")).toMatchObject({
    ok: false,
    refusal: { because: "You already keep 10 views of this list: remove one first." },
  });
});

test("a view is renamed and removed by whose it is; for anybody else there is none", async () => {
  await keep("officer", "Waiting");
  const [view] = await readSavedViews(db, as("officer"), "/themes");
  const viewId = view?.id ?? 0;
  expect(await offerSavedView(db, as("member"), viewId)).toBeUndefined();
  await expect(renameView(db, acting("member"), { viewId, name: "Theirs" })).rejects.toThrow(NoSuchRecord);
  await expect(removeView(db, acting("member"), { viewId })).rejects.toThrow(NoSuchRecord);

  expect((await renameView(db, acting("officer"), { viewId, name: "WAITING" })).ok).toBe(true);
  expect(await namesOf("officer")).toEqual(["WAITING"]);
  await removeView(db, acting("officer"), { viewId });
  expect(await namesOf("officer")).toEqual([]);
});
