import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { generateKeyPair, type JWTPayload } from "jose";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addHours } from "#app/domain/calendar.ts";
import { giveLink } from "#app/services/account/give-link.server.ts";
import { makeLink } from "#app/services/account/links.server.ts";
import { hashPassword } from "#app/services/account/passwords.server.ts";
import { PROVIDER_SECRET } from "#app/services/account/outside-client.server.ts";
import { renewOutside } from "#app/services/account/renew-outside.server.ts";
import { seal } from "#app/services/account/sealing.server.ts";
import type { New } from "#db/schema.ts";
import { fillCast, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { OutsideProvider, signed } from "#tests/support/outside-provider.ts";
import { rawRequest } from "#tests/support/raw.ts";
import { formOn } from "#tests/support/forms.ts";
import { databaseEnv, freePort, serve, sessionIdOf, TEST_SECRET, type Served } from "#tests/support/served.ts";

let served: Served;
let there: OutsideProvider;
const [OURS, DOWN, OTHERS] = [1, 2, 3] as const;

beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      const other = { name: "Othertown", slug: "othertown", host: "othertown.test", welcome: "", logoWords: "" };
      await db.insertInto("council").values(other).execute();
    },
  });
  there = await OutsideProvider.start(served.origin, [OURS, OTHERS]);
  const row = { secretSealed: seal(TEST_SECRET, PROVIDER_SECRET, "the secret that the provider gave") };
  const kept = { ...row, scopes: "openid email", offeredSinceAt: "2026-08-01T09:00:00.000Z" };
  const provider = (id: number, councilId: number, issuer: string): New<"identityProvider"> => ({
    ...kept,
    ...{ id, councilId, issuer, name: `Sign-in ${id}`, clientId: `planner-${id}` },
  });
  await served.db
    .insertInto("identityProvider")
    .values([
      provider(OURS, 1, there.issuer),
      provider(DOWN, 1, `http://127.0.0.1:${await freePort()}`),
      provider(OTHERS, 2, there.issuer),
    ])
    .execute();
  await joined("member", "ada");
});
afterAll(async () => {
  await served.close();
  await there.close();
});
beforeEach(async () => {
  there.forget();
  there.who = "ada";
  there.tamper = null;
});

/** Somebody of the cast has joined this identity already. */
const joined = (name: CastName, subject: string) =>
  served.db
    .insertInto("outsideIdentity")
    .values({
      ...{ providerId: OURS, issuer: there.issuer, subject, personId: PEOPLE[name].personId },
      joinedAt: "2026-08-01T09:00:00.000Z",
    })
    .execute();

/** The address of an invitation of somebody of the cast. */
async function invitation(who: CastName): Promise<string> {
  const making = { secret: TEST_SECRET, originOf: () => served.origin, byMail: false };
  const link = makeLink(making, "invitation", 1);
  const { name, personId } = PEOPLE[who];
  const to = { personId, name, email: `${who}@example.test`, byPersonId: null, now: now() };
  await served.db.transaction().execute((trx) => giveLink(trx, making, link, to));
  return new URL(link.url).pathname;
}

type Sent = { id?: number; next?: string; form?: Record<string, string>; cookie?: string };

/** Presses the button; returns where the browser is sent, and what it holds. */
async function begin({ id = OURS, next = "/themes", form = {}, cookie = "" }: Sent = {}) {
  const path = `/sign-in/outside/${id}?next=${encodeURIComponent(next)}`;
  const answered = await served.fetchAs(null, path, { form, headers: { cookie } });
  const to = (answered.headers.get("refresh") ?? "").replace(/^0;url=/, "");
  return { answered, to, held: cookieNamed("outside", answered) };
}
const cookieNamed = (name: string, response: Response) =>
  (response.headers.getSetCookie().find((one) => one.startsWith(`${name}=`)) ?? "").split(";")[0] ?? "";
const pathOf = (url: URL) => url.pathname + url.search;
const comeBack = (url: URL | string, held: string) =>
  served.fetchAs(null, typeof url === "string" ? url : pathOf(url), { headers: { cookie: held } });
/** The whole way: there, and back in. */
async function signIn(sent: Sent = {}) {
  const { to, held } = await begin(sent);
  return comeBack(await there.follow(to), [held, sent.cookie].filter(Boolean).join("; "));
}
const isIn = async (cookie: string) => (await comeBack("/account", cookie)).status === 200;
/** Everything that a refusal may not move. */
const kept = async () => ({
  sessions: await served.db
    .selectFrom("session")
    .select(["idHash", "personId", "provedAt"])
    .orderBy("idHash")
    .execute(),
  outside: await served.db.selectFrom("outsideSession").select("sessionIdHash").orderBy("sessionIdHash").execute(),
  joined: await served.db.selectFrom("outsideIdentity").selectAll().orderBy("subject").execute(),
  links: await served.db.selectFrom("linkToken").selectAll().orderBy("tokenHash").execute(),
  events: await served.db.selectFrom("event").select("id").orderBy("id").execute(),
});
const refusedWith = async (response: Response, words: string, before: Awaited<ReturnType<typeof kept>>) => {
  expect(response.status).toBe(401);
  expect(await response.text()).toContain(words);
  expect(cookieNamed("session", response)).toBe("");
  expect(await kept()).toEqual(before);
};
const NOT_VERIFIED = "could not be verified";
const RUN_OUT = "has run out, or was used already";
const now = () => new Date().toISOString();

test("an invitation that is opened is joined to the identity, once; the second time it signs in", async () => {
  there.who = "grace";
  const { personId } = PEOPLE.viceChair;
  const path = await invitation("viceChair");
  const page = await (await comeBack(path, "")).text();
  expect(page).toContain("Sign in with Sign-in 1");
  const token = path.split("/").at(-1) ?? "";
  const inside = await signIn({ form: { invitation: token } });
  expect([inside.status, inside.headers.get("location")]).toEqual([302, "/themes"]);
  expect(await isIn(cookieNamed("session", inside))).toBe(true);
  const events = await served.db.selectFrom("event").select(["action", "actorPersonId"]).execute();
  expect(events.at(-1)).toEqual({ action: "identity_joined", actorPersonId: personId });

  there.forget();
  expect(await isIn(cookieNamed("session", await signIn()))).toBe(true);
  const before = await kept();
  there.who = "mallory";
  there.forget();
  await refusedWith(await signIn({ form: { invitation: token } }), "invitation no longer works", before);
});

test("nobody is let in for their e-mail address", async () => {
  const before = await kept();
  there.who = "another ada"; // with the address of a member, verified
  await refusedWith(await signIn(), "Nobody here has joined that identity", before);
});

test.each<[string, JWTPayload]>([
  ["another nonce", { nonce: "another" }],
  ["no nonce", { nonce: undefined }],
  ["another audience", { aud: "planner-9" }],
  ["several audiences, meant for another", { aud: ["planner-1", "planner-9"], azp: "planner-9" }],
  ["another issuer", { iss: "http://127.0.0.1:1" }],
  ["a time that is over", { exp: Math.floor(Date.now() / 1000) - 600 }],
  ["no end", { exp: undefined }],
])("an ID token with %s is refused", async (_, claims) => {
  const before = await kept();
  there.lie(claims);
  await refusedWith(await signIn(), NOT_VERIFIED, before);
});

test("an ID token that is not signed by the provider's keys is refused", async () => {
  const before = await kept();
  const { privateKey } = await generateKeyPair("ES256");
  there.lie({}, privateKey);
  await refusedWith(await signIn(), NOT_VERIFIED, before);
  there.lie({}, new TextEncoder().encode("the secret that the provider gave, to be long enough"), "HS256");
  await refusedWith(await signIn(), NOT_VERIFIED, before);
  there.tamper = async ({ id_token: token = "", ...tokens }) => {
    const none = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
    return { ...tokens, id_token: `${none}.${token.split(".")[1]}.` };
  };
  await refusedWith(await signIn(), NOT_VERIFIED, before);
  there.tamper = async ({ id_token: _, ...tokens }) => tokens;
  await refusedWith(await signIn(), NOT_VERIFIED, before);
});

test("another state or none, another browser, and an answer of another provider are refused", async () => {
  const before = await kept();
  for (const change of [
    (url: URL) => url.searchParams.set("state", "another"),
    (url: URL) => url.searchParams.delete("state"),
    (url: URL) => url.searchParams.set("iss", "http://127.0.0.1:1"),
    (url: URL) => url.searchParams.set("code", "made-up"),
  ]) {
    const { to, held } = await begin();
    const back = await there.follow(to);
    change(back);
    await refusedWith(await comeBack(back, held), NOT_VERIFIED, before);
    await refusedWith(await comeBack(back, held), RUN_OUT, before);
  }
  const { to } = await begin();
  await refusedWith(await comeBack(await there.follow(to), ""), RUN_OUT, before);

  const mixed = await begin();
  const back = await there.follow(mixed.to);
  back.pathname = `/sign-in/outside/${DOWN}/callback`;
  await refusedWith(await comeBack(back, mixed.held), RUN_OUT, before);
  const denied = await begin();
  const said = `/sign-in/outside/${OURS}/callback?error=access_denied&iss=${encodeURIComponent(there.issuer)}`;
  const state = new URL(denied.to).searchParams.get("state");
  await refusedWith(await comeBack(`${said}&state=${state}`, denied.held), "was not finished", before);
});

test("what came back works once", async () => {
  const { to, held } = await begin();
  const back = await there.follow(to);
  expect((await comeBack(back, held)).status).toBe(302);
  const before = await kept();
  await refusedWith(await comeBack(back, held), RUN_OUT, before);
  const second = await begin();
  const again = await there.follow(second.to);
  again.searchParams.set("code", back.searchParams.get("code") ?? "");
  await refusedWith(await comeBack(again, second.held), NOT_VERIFIED, before);
});

test("the provider of another council signs nobody in here", async () => {
  const before = await kept();
  await refusedWith(await signIn({ id: OTHERS }), "Nobody here has joined that identity", before);
  const there = { headers: { host: `othertown.test:${new URL(served.origin).port}` } };
  const page = await rawRequest(served.origin, "/sign-in", there);
  expect([page.body.includes("Sign-in 3"), page.body.includes("Sign-in 1")]).toEqual([true, false]);
  expect((await rawRequest(served.origin, `/sign-in/outside/${OURS}`, there)).status).toBe(404);
  expect((await rawRequest(served.origin, `/sign-in/outside/${OTHERS}`, there)).status).toBe(200);
});

test("an administrator tries one that is not offered, and sees what came back; nobody else tries one, and nothing moves", async () => {
  const offered = (id: number, offeredSinceAt: string | null) =>
    served.db.updateTable("identityProvider").set({ offeredSinceAt }).where("id", "=", id).execute();
  await offered(OURS, null);
  const before = await kept();
  const trial = (name: CastName) => ({ form: { trial: "yes" }, cookie: `session=${sessionIdOf(name)}` });
  const shown = await signIn(trial("secondOfficer"));
  expect([shown.status, cookieNamed("session", shown)]).toEqual([200, ""]);
  expect(await shown.text()).toContain("ada");
  expect(await kept()).toEqual(before);
  expect((await begin(trial("officer"))).answered.status).toBe(404);
  expect((await begin()).answered.status).toBe(404);
  await offered(OURS, "2026-08-01T09:00:00.000Z");
  expect((await begin(trial("officer"))).answered.status).toBe(403);
});

test.each([
  ["secondOfficer", { trial: "yes" }, "/admin/sign-in/providers/1/edit"],
  ["officer", { join: "yes" }, "/account"],
] as const)(
  "%s, asked to show first that it is they, comes back to where the button stands",
  async (who, form, page) => {
    const { personId } = PEOPLE[who];
    const proved = (provedAt: string) =>
      served.db.updateTable("session").set({ provedAt }).where("personId", "=", personId).execute();
    await proved("2026-01-01T09:00:00.000Z");
    const { answered } = await begin({ form, cookie: `session=${sessionIdOf(who)}` });
    await proved(now());
    expect(answered.headers.get("location")).toBe(`/account/proof?next=${encodeURIComponent(page)}`);
  },
);

test("where the secret of a provider can be opened no more, its button says that nothing answers there", async () => {
  const sealed = (secretSealed: string) =>
    served.db.updateTable("identityProvider").set({ secretSealed }).where("id", "=", OURS).execute();
  const { secretSealed } = await served.db
    .selectFrom("identityProvider")
    .select("secretSealed")
    .where("id", "=", OURS)
    .executeTakeFirstOrThrow();
  await sealed("with another key");
  const { answered } = await begin();
  await sealed(secretSealed);
  expect(answered.status).toBe(503);
  expect(await answered.text()).toContain("does not answer just now");
});

test("a suspended account is not let in, and who has no part any more comes in with none", async () => {
  await joined("otherMember", "tom");
  there.who = "tom";
  await served.db.updateTable("membership").set({ untilOn: "2026-06-01" }).where("personId", "=", 5).execute();
  const inside = cookieNamed("session", await signIn());
  expect(await (await comeBack("/account", inside)).text()).toContain("You have no role in any body today");
  await served.db.updateTable("account").set({ suspendedAt: now() }).where("personId", "=", 5).execute();
  await refusedWith(await signIn(), "account here is suspended", await kept());
});

test("a provider that says that a session has ended ends it here; what is no such token ends nothing", async () => {
  const LOGOUT = { "http://schemas.openid.net/event/backchannel-logout": {} };
  const seconds = Math.floor(Date.now() / 1000);
  const good = { iss: there.issuer, aud: "planner-1", iat: seconds + 1, jti: "one", sub: "ada", events: LOGOUT };
  const tell = (token: string) =>
    fetch(`${served.origin}/sign-in/outside/${OURS}/back-channel`, {
      method: "POST",
      body: new URLSearchParams({ logout_token: token }),
    });
  const session = cookieNamed("session", await signIn());
  const before = await kept();
  const { privateKey } = await generateKeyPair("ES256");
  const none = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
  const claims = Buffer.from(JSON.stringify(good)).toString("base64url");
  for (const token of [
    await signed({ ...good, aud: "planner-3" }, there.key),
    await signed({ ...good, iss: "http://127.0.0.1:1" }, there.key),
    await signed({ ...good, events: {} }, there.key),
    await signed({ ...good, events: undefined }, there.key),
    await signed({ ...good, nonce: "one" }, there.key),
    await signed({ ...good, jti: undefined }, there.key),
    await signed({ ...good, sub: undefined }, there.key),
    await signed({ ...good, iat: seconds - 3_600 }, there.key),
    await signed(good, privateKey),
    `${none}.${claims}.`,
    "no token",
  ])
    expect((await tell(token)).status).toBe(400);
  expect(await kept()).toEqual(before);
  expect((await tell(await signed({ ...good, sid: "of another browser" }, there.key))).status).toBe(200);
  expect(await isIn(session)).toBe(true);

  const right = await signed({ ...good, iat: seconds }, there.key);
  there.lie({ iat: seconds + 20 });
  const later = cookieNamed("session", await signIn());
  expect((await tell(right)).status).toBe(200);
  expect([await isIn(session), await isIn(later)]).toEqual([false, true]);
  expect((await tell(right)).status).toBe(200);
  expect(await isIn(later)).toBe(true);
});

test("who signs out here is led to sign out there; then every session that began there has ended", async () => {
  const [one, two] = [await signIn(), await signIn()].map((response) => cookieNamed("session", response));
  const out = await served.fetchAs(null, "/sign-out", { form: {}, headers: { cookie: one ?? "" } });
  expect(out.headers.get("location")).toBe(`/sign-in?left=${OURS}`);
  const page = await (await comeBack(`/sign-in?left=${OURS}`, "")).text();
  expect(page).toContain("You are still signed in at Sign-in 1");
  const link = /href="(\/sign-in\/outside\/1\?ending=yes)"/.exec(page)?.[1] ?? "";
  const there_ = (await comeBack(link, "")).headers.get("location") ?? "";
  const asks = await (await there.ask(there_)).text();
  const xsrf = /name="xsrf" value="([^"]*)"/.exec(asks)?.[1] ?? "";
  expect(await isIn(two ?? "")).toBe(true);
  const ended = await there.ask(`${there.issuer}/session/end/confirm`, { xsrf, logout: "yes" });
  expect(ended.headers.get("location")).toBe(`${served.origin}/sign-in`);
  expect(await isIn(two ?? "")).toBe(false);
});

test("a session is renewed while it is in force there, and ends within minutes once it is not", async () => {
  const renew = (minutes: number) =>
    renewOutside(served.db, { secret: TEST_SECRET, allowHttp: true }, addHours(now(), minutes / 60));
  await served.db.deleteFrom("outsideSession").execute();
  const session = cookieNamed("session", await signIn());
  const goodUntil = async () =>
    (await served.db.selectFrom("outsideSession").select("goodUntil").orderBy("goodUntil", "desc").executeTakeFirst())
      ?.goodUntil ?? "";
  const first = await goodUntil();
  expect(first <= addHours(now(), 10 / 60)).toBe(true);
  expect(await renew(1)).toBe(0);
  expect(await goodUntil()).toBe(first);
  expect(await renew(6)).toBe(0);
  expect((await goodUntil()) > first).toBe(true);

  there.forget();
  const lapsed = addHours(now(), -1 / 60);
  await served.db.updateTable("outsideSession").set({ goodUntil: lapsed }).execute();
  expect(await isIn(session)).toBe(false);
  const asked = await comeBack("/sign-in?next=%2Fthemes", session);
  const renewal = asked.headers.get("location") ?? "";
  expect(renewal).toBe("/sign-in/outside/1?renewal=yes&next=%2Fthemes");
  const silently = await comeBack(renewal, session);
  const held = cookieNamed("outside", silently);
  const back = await there.follow(silently.headers.get("location") ?? "");
  expect(back.searchParams.get("error")).toBe("login_required");
  const refused = await comeBack(back, `${held}; ${session}`);
  expect([refused.status, refused.headers.get("location")]).toEqual([302, "/sign-in?next=%2Fthemes"]);
  expect((await comeBack("/sign-in?next=%2Fthemes", session)).status).toBe(200);

  const other = cookieNamed("session", await signIn());
  await served.db
    .updateTable("outsideSession")
    .set({ refreshSealed: seal(TEST_SECRET, "refresh-token", "gone") })
    .execute();
  expect(await renew(6)).toBeGreaterThan(0);
  expect(await isIn(other)).toBe(false);
});

test("a renewal without a page goes on, and shows nobody anew that it is they", async () => {
  const session = cookieNamed("session", await signIn());
  await served.db
    .updateTable("outsideSession")
    .set({ goodUntil: addHours(now(), -1 / 60) })
    .execute();
  const silently = await comeBack("/sign-in/outside/1?renewal=yes&next=%2Fthemes", session);
  const back = await there.follow(silently.headers.get("location") ?? "");
  there.lie({ auth_time: Math.floor(Date.now() / 1000) - 3_600 });
  const inside = await comeBack(back, `${cookieNamed("outside", silently)}; ${session}`);
  const renewed = cookieNamed("session", inside);
  expect(await isIn(renewed)).toBe(true);
  const page = "/account/second-step";
  const proof = `/account/proof?next=${encodeURIComponent(page)}`;
  expect((await comeBack("/account/second-step/passkeys", renewed)).headers.get("location")).toContain(
    "/account/proof",
  );

  const shown = await (await comeBack(proof, renewed)).text();
  expect(shown).toContain("Show it with Sign-in 1");
  const before = await kept();
  const stale = await begin({ next: page, cookie: renewed });
  expect(Object.fromEntries(new URL(stale.to).searchParams)).toMatchObject({ prompt: "login", max_age: "0" });
  const again = await there.follow(stale.to);
  there.lie({ auth_time: Math.floor(Date.now() / 1000) - 3_600 });
  await refusedWith(await comeBack(again, `${stale.held}; ${renewed}`), "does not show here that it is you", before);
  const unsaid = await begin({ next: page, cookie: renewed });
  const unsaidBack = await there.follow(unsaid.to);
  there.lie({ auth_time: undefined });
  await refusedWith(
    await comeBack(unsaidBack, `${unsaid.held}; ${renewed}`),
    "does not show here that it is you",
    before,
  );
  there.forget();
  there.who = "grace";
  const another = await signIn({ next: page, cookie: renewed });
  expect([another.status, await another.text()]).toEqual([
    401,
    expect.stringContaining("Somebody else is signed in there"),
  ]);

  there.forget();
  there.who = "ada";
  const proved = await signIn({ next: page, cookie: renewed });
  expect([proved.status, proved.headers.get("location")]).toEqual([302, page]);
  const anew = cookieNamed("session", proved);
  expect([await isIn(anew), await isIn(renewed), anew === renewed]).toEqual([true, false, false]);
  expect((await comeBack("/account/second-step/passkeys", anew)).status).toBe(200);
});

test("a long form that was sent after its session had ended comes back through the provider", async () => {
  const values = { title: "Empty homes", aim: "é".repeat(60_000) };
  const form = { kept: JSON.stringify({ page: "/themes/new", action: "/themes/new", values }) };
  const down = await begin({ id: DOWN, form });
  expect(down.answered.status).toBe(503);
  const page = await down.answered.text();
  expect(page).toContain("The sign-in of the council does not answer just now");
  expect(page.length).toBeGreaterThan(60_000);
  const inside = await signIn({ next: "/themes/new", form });
  const theme = await comeBack("/themes/new", cookieNamed("session", inside));
  expect(await theme.text()).toContain("Empty homes");
  expect((await comeBack("/sign-in", "")).status).toBe(200);
  expect(
    await served.db.selectFrom("outsideAttempt").select("kept").where("kept", "like", "%Empty%").execute(),
  ).toEqual([]);
});

test("where passwords are off nobody of the council signs in by one, by which an invitation is not answered either", async () => {
  const passwords = (since: string | null) =>
    served.db.updateTable("identityProvider").set({ passwordsOffSinceAt: since }).where("id", "=", OURS).execute();
  const passwordHash = await hashPassword("three quiet otters");
  await served.db.updateTable("account").set({ passwordHash }).where("personId", "=", PEOPLE.chair.personId).execute();
  const byPassword = () =>
    served.fetchAs(null, "/sign-in", { form: { email: "chair@example.test", password: "three quiet otters" } });
  expect((await byPassword()).status).toBe(302);
  await passwords(now());
  const refused = await byPassword();
  expect([refused.status, cookieNamed("session", refused)]).toEqual([401, ""]);
  expect(await refused.text()).toContain("Passwords are not used here any more. Sign in with Sign-in 1.");
  const path = await invitation("coOpted");
  expect(await (await comeBack(path, "")).text()).not.toContain('name="password"');
  const set = await served.fetchAs(null, path, { form: { password: "seven loud herons" } });
  expect([set.status, cookieNamed("session", set)]).toEqual([401, ""]);
  await passwords(null);
});

test("an administrator whom passwords that are off lock out, with the provider gone, gets in by the command and puts passwords on again", async () => {
  const { personId } = PEOPLE.secondOfficer;
  const passwordHash = await hashPassword("nine slow badgers");
  await served.db.updateTable("account").set({ passwordHash }).where("personId", "=", personId).execute();
  const off = served.db.updateTable("identityProvider").set({ passwordsOffSinceAt: now() });
  await off.where("id", "=", DOWN).execute();
  const form = { email: "secondofficer@example.test", password: "nine slow badgers" };
  const byPassword = () => served.fetchAs(null, "/sign-in", { form });
  expect((await byPassword()).status).toBe(401);

  const where = { ...databaseEnv(served.address), SESSION_SECRET: TEST_SECRET, PUBLIC_URL: served.origin };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["app/commands/run.js", "admin", "--sign-in-link", form.email],
    { env: { ...process.env, ...where } },
  );
  const link = new URL(/http\S+/.exec(stdout)?.[0] ?? "").pathname;
  const pressed = await served.fetchAs(null, link, {
    form: formOn(await (await comeBack(link, "")).text(), link)?.fields,
  });
  const session = cookieNamed("session", pressed);
  const page = `/admin/sign-in/providers/${DOWN}/edit`;
  const shown = await comeBack(page, session);
  expect(shown.status).toBe(200);
  const given = { ...formOn(await shown.text(), page)?.fields, offer: "yes" };
  const saved = await served.fetchAs(null, page, { form: given, headers: { cookie: session } });
  expect([saved.status, await saved.text()]).toEqual([302, ""]);
  // The password holds again: what comes next is the second step that an administrator has to set up.
  const inside = await byPassword();
  expect([inside.status, inside.headers.get("location")]).toEqual([302, "/sign-in/setting-up"]);
});
