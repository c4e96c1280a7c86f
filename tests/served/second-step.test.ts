import { addHours } from "#app/domain/calendar.ts";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "#app/services/account/passwords.server.ts";
import { codeAt } from "#app/services/account/app-codes.server.ts";
import { fillCast, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { formOn } from "#tests/support/forms.ts";
import { databaseEnv, serve, TEST_SECRET, type Fields, type Served } from "#tests/support/served.ts";
import { SoftPasskey } from "#tests/support/soft-passkey.ts";

const PASSWORD = "three quiet otters";
let served: Served;

beforeAll(async () => {
  const passwordHash = await hashPassword(PASSWORD);
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      await db.updateTable("account").set({ passwordHash }).execute();
    },
  });
});
afterAll(() => served.close());

const cookieOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";
const open = (path: string, cookie: string) => served.fetchAs(null, path, { headers: { cookie } });
/** Sends the form of a page as it stands, with these fields. */
async function send(page: string, cookie: string, fields: Fields, action = page): Promise<Response> {
  const form = formOn(await (await open(page, cookie)).text(), action);
  if (!form) throw new Error(`${page} holds no form`);
  return served.fetchAs(null, action, { headers: { cookie }, form: { ...form.fields, ...fields } });
}
const signIn = (name: CastName, next = "/themes") =>
  send(`/sign-in?next=${encodeURIComponent(next)}`, "", {
    email: `${name.toLowerCase()}@example.test`,
    password: PASSWORD,
  });
const keyIn = (html: string) => {
  const typed = /<strong class="app-typed-key">([A-Z2-7 ]+)</.exec(html)?.[1]?.replaceAll(" ", "") ?? "";
  const bits = [...typed].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
};
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** The code of now, or of one half of a minute later: an app's clock may be fast. */
const codeOf = (key: Buffer, later = 0) => codeAt(key, Math.floor(Date.now() / 30_000) + later);
const codesIn = (html: string) => [...html.matchAll(/<code>([a-z2-9-]{14})<\/code>/g)].map(([, code]) => code ?? "");

test("a password that was forgotten is set anew, and the second step is asked for all the same", async () => {
  const row = { personId: 2, keySealed: "unreadable", changedAt: "2026-08-01T09:00:00.000Z" };
  await served.db.insertInto("secondStep").values(row).execute();
  const made = await served.submitAs("secondOfficer", "/admin/people/2/password-link");
  const path = new URL(/http:\/\/[^<"]*\/password-reset\/[\w-]{43}/.exec(await made.text())?.[0] ?? "").pathname;
  const used = await served.submitAs(null, path, { password: "seven loud herons" });
  expect([used.status, used.headers.get("location")]).toEqual([302, "/sign-in/second-step"]);
  expect((await open("/account", cookieOf(used))).status).toBe(302);
});

test("an administrator without a second step sets one up on the way in; then the password alone opens nothing", async () => {
  const begun = await signIn("secondOfficer");
  expect([begun.status, begun.headers.get("location")]).toEqual([302, "/sign-in/setting-up"]);
  const pending = cookieOf(begun);
  expect(pending).toMatch(/^signing-in=/);
  expect((await open("/account", pending)).status).toBe(302);

  const key = keyIn(await (await open("/sign-in/setting-up", pending)).text());
  const wrong = await send("/sign-in/setting-up", pending, { oneTimeCode: "000000" });
  expect(wrong.status).toBe(409);
  expect(keyIn(await wrong.text()).equals(key)).toBe(true);
  const done = await send("/sign-in/setting-up", pending, { oneTimeCode: codeOf(key) });
  expect(done.status).toBe(200);
  const codes = codesIn(await done.text());
  expect(codes).toHaveLength(10);
  expect((await open("/account", cookieOf(done))).status).toBe(200);
  expect(
    (await served.fetchAs(null, "/sign-in/setting-up", { form: { oneTimeCode: "1" }, headers: { cookie: pending } }))
      .status,
  ).toBe(302);

  const removal = "/account/second-step/app/removal";
  const offered = await (await open(removal, cookieOf(done))).text();
  expect(offered).toContain("You must have a second step here");
  expect(formOn(offered, removal)).toBeUndefined();
  const sent = await served.fetchAs(null, removal, { headers: { cookie: cookieOf(done) }, form: {} });
  expect(sent.status).toBe(409);
  expect(await sent.text()).toContain("You must have a second step here");

  const again = await signIn("secondOfficer");
  expect(again.headers.get("location")).toBe("/sign-in/second-step");
  expect((await open("/account", cookieOf(again))).status).toBe(302);
  const refused = await send("/sign-in/second-step", cookieOf(again), { oneTimeCode: codeOf(key) });
  expect(refused.status).toBe(401);
  expect(await refused.text()).not.toContain(codeOf(key));
  const inside = await send("/sign-in/second-step", cookieOf(again), { oneTimeCode: codeOf(key, 1) });
  expect([inside.status, inside.headers.get("location")]).toEqual([302, "/themes"]);
  expect((await open("/account", cookieOf(inside))).status).toBe(200);
  const stolen = await served.fetchAs(null, "/sign-in/second-step", {
    form: { oneTimeCode: codes[0] ?? "" },
    headers: { cookie: cookieOf(again) },
  });
  expect(stolen.headers.get("location")).toBe("/sign-in");
});

test("a passkey is added and lets in; what it signed once lets nobody in again", async () => {
  const session = cookieOf(await signIn("member"));
  const page = "/account/second-step/passkeys";
  const options = await optionsOn(page, session);
  const passkey = new SoftPasskey();
  const asked = (challenge: string) => ({ challenge, origin: served.origin });
  const added = await send(page, session, { passkey: passkey.made(asked(options.challenge)) });
  expect(codesIn(await added.text())).toHaveLength(10);

  const begun = cookieOf(await signIn("member"));
  const used = passkey.used(asked((await optionsOn("/sign-in/second-step", begun)).challenge));
  const inside = await send("/sign-in/second-step", begun, { passkey: used, oneTimeCode: "" });
  expect([inside.status, inside.headers.get("location")]).toEqual([302, "/themes"]);
  const other = cookieOf(await signIn("member"));
  expect((await send("/sign-in/second-step", other, { passkey: used, oneTimeCode: "" })).status).toBe(401);
});

async function optionsOn(page: string, cookie: string): Promise<{ challenge: string }> {
  const html = await (await open(page, cookie)).text();
  const given = /data-options="([^"]*)"/.exec(html)?.[1] ?? "";
  return JSON.parse(given.replaceAll("&quot;", '"')) as { challenge: string };
}

test("before roles are changed it is asked who is there, and what was typed comes back", async () => {
  const session = cookieOf(await signIn("otherMember"));
  await served.db
    .updateTable("account")
    .set({ administratorSinceAt: "2026-05-01T09:00:00.000Z" })
    .where("personId", "=", 5)
    .execute();
  const page = "/admin/people/4/suspension";
  const form = formOn(await (await open(page, session)).text(), page);
  const longAgo = addHours(new Date().toISOString(), -1);
  await served.db
    .updateTable("session")
    .set({ createdAt: longAgo, provedAt: null })
    .where("personId", "=", 5)
    .execute();

  const proof = `/account/proof?next=${encodeURIComponent(page)}`;
  expect((await open(page, session)).headers.get("location")).toBe(proof);
  const sent = await served.fetchAs(null, page, {
    headers: { cookie: session },
    form: { ...form?.fields, reason: "Left on Monday." },
  });
  expect([sent.status, sent.headers.get("location")]).toEqual([302, proof]);
  expect(await suspended()).toBeNull();

  const wrong = await send(proof, session, { password: "not the password" });
  expect(wrong.status).toBe(409);
  expect((await open(page, session)).status).toBe(302);
  const shown = await send(proof, session, { password: PASSWORD });
  expect([shown.status, shown.headers.get("location")]).toEqual([302, page]);
  const back = await (await open(page, session)).text();
  expect(back).toContain("you had to show who you are");
  expect(formOn(back, page)?.fields.reason).toBe("Left on Monday.");
  expect((await send(page, session, {})).status).toBe(302);
  expect(await suspended()).not.toBeNull();
});

async function suspended() {
  const account = served.db.selectFrom("account").select("suspendedAt").where("personId", "=", PEOPLE.member.personId);
  return (await account.executeTakeFirstOrThrow()).suspendedAt;
}

test("who is locked out gets in by a command at the machine, once, and nobody else does by its link", async () => {
  const env = {
    ...process.env,
    ...databaseEnv(served.address),
    SESSION_SECRET: TEST_SECRET,
    PUBLIC_URL: served.origin,
  };
  const run = (email: string) =>
    promisify(execFile)(process.execPath, ["build/server/admin.js", "--sign-in-link", email], { env });
  await expect(run("nobody@example.test")).rejects.toThrow("Nobody has an account");
  const { stdout } = await run("Chair@example.test");
  const path = new URL(/http\S+/.exec(stdout)?.[0] ?? "").pathname;
  expect(await (await open(path, "")).text()).toContain(PEOPLE.chair.name);
  expect((await open(`${path.slice(0, -1)}_`, "")).status).toBe(410);

  const inside = await send(path, "", {});
  expect([inside.status, inside.headers.get("location")]).toEqual([302, "/account/second-step"]);
  expect(await (await open("/account", cookieOf(inside))).text()).toContain("chair@example.test");
  expect((await open(path, "")).status).toBe(410);
  expect(served.said).not.toContain(path.split("/").at(-1));
});
