import { expect, test } from "vitest";
import { keptFirst, takesGzip } from "#app/http/serve-kept.server.ts";

test.each([
  [["Host", "planner.example"], "kept"],
  [["Host", "planner.example", "HOST", "other.example"], "asked"],
])("a request that names its hosts as %j is answered by the page that is %s", (rawHeaders, by) => {
  const answered: string[] = [];
  const cache = { find: () => ({ headers: {}, body: Buffer.from(""), etag: '"1"' }) };
  const config = { publicUrl: new URL("https://planner.example") };
  const answer = keptFirst(cache as never, config as never, () => answered.push("asked"));
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
