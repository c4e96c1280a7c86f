import { expect, test } from "vitest";
import { takesGzip } from "#app/http/serve-kept.server.ts";

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
