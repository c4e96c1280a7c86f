import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "#app/services/account/passwords.server.ts";
import { fillCast, PEOPLE } from "#tests/support/cast.ts";
import { serve, type Served } from "#tests/support/served.ts";

const PASSWORD = "three quiet otters";
let served: Served;

beforeAll(async () => {
  const passwordHash = await hashPassword(PASSWORD);
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      await db.updateTable("account").set({ passwordHash }).where("personId", "in", [1, 4]).execute();
    },
  });
});
afterAll(() => served.close());

const signIn = (fields: Record<string, string>, page = "/sign-in") => served.submitAs(null, page, fields);
const cookieOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";
const withCookie = (path: string, cookie: string, form?: Record<string, string>) =>
  served.fetchAs(null, path, { headers: { cookie }, ...(form ? { form } : {}) });

test("signing in sets a new cookie that scripts cannot read, and goes where the person was going", async () => {
  const member = { email: "member@example.test", password: PASSWORD };
  const first = await signIn(member, "/sign-in?next=%2Faccount");
  const second = await signIn(member);
  expect([first.status, first.headers.get("location")]).toEqual([302, "/account"]);
  expect(first.headers.get("set-cookie")).toMatch(
    /^session=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/,
  );
  expect(cookieOf(second)).not.toBe(cookieOf(first));
});

test.each(["//evil.example", "/\\evil.example", "https://evil.example/", "javascript:alert(1)"])(
  "after signing in nobody is sent to %s",
  async (next) => {
    const page = `/sign-in?next=${encodeURIComponent(next)}`;
    const response = await signIn({ email: "officer@example.test", password: PASSWORD }, page);
    expect(response.headers.get("location")).toBe("/");
  },
);

test("a wrong password and an unknown address get the same page, and the password never comes back", async () => {
  const bodies = [];
  for (const email of ["member@example.test", "nobody@example.test"]) {
    const response = await signIn({ email, password: "not the password" });
    expect(response.status).toBe(401);
    expect(response.headers.get("set-cookie")).toBeNull();
    const html = await response.text();
    expect(html).not.toContain("not the password");
    bodies.push(html.replaceAll(email, "").replaceAll(/nonce="[^"]*"|value="[0-9a-f-]{36}[^"]*"/g, ""));
  }
  expect(bodies[0]).toBe(bodies[1]);
});

test("signing out ends the session on the server, not only in the browser", async () => {
  const cookie = cookieOf(await signIn({ email: "member@example.test", password: PASSWORD }));
  expect((await withCookie("/account", cookie)).status).toBe(200);
  const out = await withCookie("/sign-out", cookie, {});
  expect(out.headers.get("set-cookie")).toContain("Max-Age=0");
  expect((await withCookie("/account", cookie)).status).toBe(302);
});

test("there is no demo sign-in in a real installation", async () => {
  const response = await served.fetchAs(null, "/sign-in/demo", { form: { personId: "1" } });
  expect(response.status).toBe(404);
  expect(response.headers.get("set-cookie")).toBeNull();
  expect(await (await served.fetchAs(null, "/sign-in")).text()).not.toContain("Try the demonstration");
});

test("an invitation made by the administrator is used once, and a suspension ends the session it opened", async () => {
  const made = await served.submitAs("secondOfficer", "/admin/people/2/invitation");
  const link = /http:\/\/[^<"]*\/invitations\/[\w-]{43}/.exec(await made.text())?.[0] ?? "";
  const path = link.replace(served.origin, "");
  expect(path).toMatch(/^\/invitations\//);

  const used = await served.submitAs(null, path, { password: "seven loud herons" });
  expect([used.status, used.headers.get("location")]).toEqual([302, "/"]);
  expect((await served.fetchAs(null, path)).status).toBe(410);
  expect((await withCookie("/account", cookieOf(used))).status).toBe(200);

  const suspended = await served.submitAs("secondOfficer", "/admin/people/2/suspension", { reason: "Left." });
  expect(suspended.status).toBe(302);
  expect((await withCookie("/account", cookieOf(used))).status).toBe(302);
  expect(served.said).not.toContain(path.split("/").at(-1));
});

test.each([
  "/admin",
  "/admin/people",
  "/admin/people/4",
  "/admin/people/4/edit",
  "/admin/bodies",
  "/admin/offices",
  "/admin/days",
  "/admin/running",
])("%s is for administrators: 403 for an officer, sign in for anyone else", async (path) => {
  expect((await served.fetchAs("officer", path)).status).toBe(403);
  expect((await served.fetchAs(null, path)).status).toBe(302);
  expect((await served.fetchAs("secondOfficer", path)).status).toBe(200);
});

test("an officer reads how their body is set up; a member finds nothing there", async () => {
  for (const path of ["", "/memberships", "/standing-items"]) {
    expect((await served.fetchAs("officer", `/admin/bodies/anytown-panel${path}`)).status).toBe(200);
    expect((await served.fetchAs("member", `/admin/bodies/anytown-panel${path}`)).status).toBe(404);
    expect((await served.fetchAs("officer", `/admin/bodies/othertown-committee${path}`)).status).toBe(404);
  }
});

test("an officer posting the administrator's form gets 403, and nothing moves", async () => {
  const form = { submitKey: "x", version: "1", reason: "no" };
  const response = await served.fetchAs("officer", "/admin/people/4/suspension", { form });
  expect(response.status).toBe(403);
  const account = await served.db
    .selectFrom("account")
    .select("suspendedAt")
    .where("personId", "=", PEOPLE.member.personId)
    .executeTakeFirst();
  expect(account).toEqual({ suspendedAt: null });
});
