import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { fillCast } from "#tests/support/cast.ts";
import { rawBytes, rawRequest } from "#tests/support/raw.ts";
import { givenTheme } from "#tests/support/records.ts";
import { serve, sessionIdOf, type Served } from "#tests/support/served.ts";

let served: Served;
let deed: string;

beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      deed = `/themes/T-${await givenTheme(db)}/consideration`;
    },
  });
});
afterAll(() => served.close());

afterEach(async () => {
  expect((await served.fetchAs(null, "/healthz")).status).toBe(200);
  expect(await served.db.selectFrom("event").select("id").execute()).toEqual([]);
});

const host = () => new URL(served.origin).host;
const post = (more: string) =>
  `POST ${deed} HTTP/1.1\r\nHost: ${host()}\r\nOrigin: ${served.origin}\r\nCookie: session=${sessionIdOf("officer")}\r\n` +
  `Content-Type: application/x-www-form-urlencoded\r\n${more}`;

test("a form that says it is too long is not read", async () => {
  const said = await rawBytes(served.origin, post("Content-Length: 300000\r\n\r\nversion=1"));
  expect(said).toMatch(/^HTTP\/1\.1 413 /);
});

// Where the sender still sends while the connection is closed, its answer may be lost on the way: then once more.
test("a form sent in pieces without a length is cut off at the same size", { retry: 2 }, async () => {
  const piece = `8000\r\n${"a".repeat(0x8000)}\r\n`;
  const pieces = [post("Transfer-Encoding: chunked\r\n\r\n"), ...Array.from({ length: 20 }, () => piece)];
  expect(await rawBytes(served.origin, pieces, 15_000)).toMatch(/^HTTP\/1\.1 413 /);
});

test("a form longer than its own length is refused as two requests, and moves nothing", async () => {
  const said = await rawBytes(served.origin, post("Content-Length: 3\r\n\r\nabcdefghijk"));
  expect(said).toMatch(/^HTTP\/1\.1 400 /);
});

test("a request with two lengths, or a length and pieces, is refused", async () => {
  expect(await rawBytes(served.origin, post("Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"))).toMatch(
    /^HTTP\/1\.1 400 /,
  );
  expect(
    await rawBytes(served.origin, post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")),
  ).toMatch(/^HTTP\/1\.1 400 /);
});

test("a body that is no form is a bad request, not a failure", async () => {
  const headers = { cookie: `session=${sessionIdOf("officer")}` };
  const multipart = { ...headers, "content-type": "multipart/form-data; boundary=x" };
  expect((await send("not multipart at all", multipart)).status).toBe(400);
  expect((await send('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nunfinished', multipart)).status).toBe(400);
  expect((await send("{}", { ...headers, "content-type": "application/json" })).status).toBe(415);
});

function send(body: string, headers: Record<string, string>) {
  return rawRequest(served.origin, deed, {
    method: "POST",
    headers: { host: host(), origin: served.origin, ...headers, "content-length": String(body.length) },
    body,
  });
}

test.each([
  ["an overlong address", "/" + "a".repeat(3000), 414],
  ["a broken escape", "/themes/%E0%A4%A", 400],
  ["a lone percent sign", "/%", 400],
  ["another host's path", "//evil.example/", 400],
  ["a whole foreign address", "http://evil.example/themes", 400],
  ["a NUL", "/themes/%00", 400],
  ["the manifest of Remix", "/__manifest?p=/themes", 400],
  ["a page's bare data", "/themes?_data=routes%2Fthemes", 400],
  ["a file outside", "/assets/..%2f..%2fserver%2findex.js", 403],
  ["the server's own build", "/server/index.js", 404],
  ["an asset that is not there", "/assets/none.js", 404],
] as const)("%s is answered and harms nothing", async (_, path, status) => {
  expect((await rawRequest(served.origin, path)).status).toBe(status);
});

test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])("%s is not taken", async (method) => {
  const answer = await rawRequest(served.origin, deed, { method });
  expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD, POST"]);
});

test("what is not HTTP is answered 400 and hung up on", async () => {
  expect(await rawBytes(served.origin, "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n")).toMatch(
    /^HTTP\/1\.1 400 /,
  );
  expect(await rawBytes(served.origin, "GET / HTTP/1.1\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  expect(await rawBytes(served.origin, `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(20_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 431 /,
  );
});

test("a reader who hangs up half-way costs nothing", async () => {
  await Promise.all(
    Array.from({ length: 30 }, () => rawBytes(served.origin, `GET / HTTP/1.1\r\nHost: ${host()}\r\n\r\n`, 1)),
  );
  await rawBytes(served.origin, post("Content-Length: 300\r\n\r\nversion"), 50);
});

test("a public address is what pages are served under, whatever the proxy calls this machine", async () => {
  const answer = await rawRequest(served.origin, deed, {
    headers: { host: "backend-7.internal", "x-forwarded-host": "evil.example" },
  });
  expect([answer.status, answer.headers.location]).toEqual([302, `/sign-in?next=${encodeURIComponent(deed)}`]);
});

test("no answer says what the server is made of", async () => {
  const answer = await rawRequest(served.origin, "/");
  expect(answer.headers["x-powered-by"]).toBeUndefined();
  expect(answer.headers.server).toBeUndefined();
});
