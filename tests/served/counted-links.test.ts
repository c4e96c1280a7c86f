import { afterAll, beforeAll, expect, test } from "vitest";
import type { Role } from "#app/domain/actor.ts";
import { serve, type Served } from "#tests/support/served.ts";

const COMMITTEE = "anytown-community-safety";

/** Who reads; some have a part in the committee too, and so serve one body and sit on another. `finds` is how many numbers. */
const READERS: readonly { name: string; also?: Role; finds: number }[] = [
  { name: "Priya Shah", finds: 13 },
  { name: "Jo Bryce", also: "member", finds: 13 },
  { name: "Cllr Dai Prosser", also: "officer", finds: 6 },
  { name: "Dr Lena Frost", also: "officer", finds: 6 },
  { name: "Cllr Amara Okafor", finds: 2 },
];

let served: Served;

beforeAll(async () => {
  served = await serve({ mode: "demo" });
  const { db } = served;
  const { id: bodyId } = await the("body", "slug", COMMITTEE);
  for (const { name, also } of READERS) {
    if (!also) continue;
    const { id: personId } = await the("person", "name", name);
    await db.insertInto("membership").values({ bodyId, personId, role: also, fromOn: "2026-05-19" }).execute();
  }
  const agreed = db.updateTable("question").where("state", "=", "agreed");
  await agreed.set({ state: "sent", dueOn: "2026-11-01" }).execute();
  await db.updateTable("followUp").set({ reviewOn: "2026-11-01" }).where("state", "=", "not_started").execute();
}, 60_000);
afterAll(() => served?.close());

async function the(table: "person" | "body", column: "name" | "slug", value: string) {
  return served.db.selectFrom(table).select("id").where(column, "=", value).executeTakeFirstOrThrow();
}

test.each(READERS)("every number on the home of $name is that of the list it leads to", async ({ name, finds }) => {
  const cookie = await signIn(name);
  const counted = countedLinks(await pageOf("/", cookie));
  for (const { words, count, href } of counted)
    expect([words, href, lengthOf(await pageOf(href, cookie))]).toEqual([words, href, count]);
  expect(counted).toHaveLength(finds);
});

async function signIn(name: string): Promise<string> {
  const { id } = await the("person", "name", name);
  const response = await served.fetchAs(null, "/sign-in/demo", { form: { personId: id } });
  expect(response.headers.get("location")).toBe("/");
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

async function pageOf(path: string, cookie: string): Promise<string> {
  const response = await served.fetchAs(null, path, { headers: { cookie } });
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.text()).replaceAll("&amp;", "&").replaceAll("<!-- -->", "");
}

const LISTS = /^\/(themes|questions|follow-ups|deadlines|approvals)(\?|$)|^\/follow-ups\/answers$|\/year-end$/;

/** The links to lists that say how much is there, in their words or just before them. */
function countedLinks(html: string): { words: string; count: number; href: string }[] {
  const links = html.matchAll(/(?:<strong>([\d,]+)<\/strong>\s*)?<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)<\/a>/gs);
  return [...links].flatMap(([, before, href = "", inner = ""]) => {
    const words = inner.replace(/<[^>]*>/g, "");
    const number = before ?? /[\d,]*\d/.exec(words)?.[0];
    return LISTS.test(href) && number ? [{ words, count: numberIn(number), href }] : [];
  });
}

/** How much a list says that it holds; where it does not say, how many answers are read in it. */
function lengthOf(html: string): number {
  const said =
    /data-part="found">([\d,]+)/.exec(html) ??
    /Waiting \((\d+)\)/.exec(html) ??
    /(\d+) things? (?:are|is) unfinished/.exec(html);
  return said?.[1] ? numberIn(said[1]) : [...html.matchAll(/href="[^"]*\/answers\/\d+"/g)].length;
}

function numberIn(text: string): number {
  return Number(text.replaceAll(",", ""));
}
