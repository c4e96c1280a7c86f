import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { finish } from "#app/http/finished-page.server.ts";
import { keptFirst, takesGzip } from "#app/http/serve-kept.server.ts";

test.each([
  [["Host", "planner.example"], "kept"],
  [["Host", "planner.example", "HOST", "other.example"], "asked"],
])("a request that names its hosts as %j is answered by the page that is %s", (rawHeaders, by) => {
  const answered: string[] = [];
  const cache = { find: () => finish({ headers: {}, body: Buffer.from("") }, true), look: () => undefined };
  const councils = { originAt: () => "https://planner.example" };
  const answer = keptFirst(cache as never, councils as never, () => answered.push("asked"));
  const response = { writeHead: () => ({ end: () => answered.push("kept") }) };
  answer({ method: "GET", url: "/", headers: { host: "planner.example" }, rawHeaders } as never, response as never);
  expect(answered).toEqual([by]);
});

test.each([
  ["gzip, deflate, br", true],
  ["br;q=1.0, gzip;q=0.8", true],
  ["*", true],
  ["GZIP", true],
  ["gzip;q=0", false],
  ["gzip; q=0.0, br", false],
  ["*;q=0", false],
  ["*;q=0, gzip", true],
  ["br", false],
  ["x-gzip-like", false],
  ["", false],
])("%s takes gzip: %s", (accepted, takes) => expect(takesGzip(accepted)).toBe(takes));

test.each([
  ["whole", {}, 200, { "content-length": "9" }],
  ["compressed", { "accept-encoding": "gzip" }, 200, { "content-encoding": "gzip" }],
  ["not again to who has it", { "if-none-match": '"other", *' }, 304, { "content-length": undefined }],
])("a kept page is sent %s, each header once", async (_, headers, status, expected) => {
  const page = finish(
    { headers: { "content-length": "9", "x-frame-options": "ALLOW" }, body: Buffer.from("the words") },
    true,
  );
  const server = createServer(
    keptFirst(
      { find: () => page, look: () => undefined } as never,
      { originAt: (host: string) => `http://${host}` } as never,
      () => {},
    ),
  );
  const port = await new Promise<number>((listens) =>
    server.listen(0, "127.0.0.1", () => listens((server.address() as AddressInfo).port)),
  );
  try {
    const response = await new Promise<IncomingMessage>((answered) =>
      get({ host: "127.0.0.1", port, headers: headers as Record<string, string> }, answered),
    );
    const names = response.rawHeaders.filter((_name, at) => at % 2 === 0).map((name) => name.toLowerCase());
    expect(response.statusCode).toBe(status);
    expect(response.headers).toMatchObject({
      etag: page.etag,
      vary: "Cookie, Accept-Encoding",
      "x-frame-options": "ALLOW",
    });
    for (const [name, value] of Object.entries(expected)) expect(response.headers[name]).toBe(value);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining(["date", "content-security-policy", "strict-transport-security"]));
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
