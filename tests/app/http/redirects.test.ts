import { expect, test } from "vitest";
import { safePath, signInAddress } from "#app/http/redirects.server.ts";

test.each([
  ["/themes/T-14", "/themes/T-14"],
  ["/themes?state=proposed#list", "/themes?state=proposed#list"],
  ["/a/../themes", "/themes"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["\\\\evil.example", "/"],
  ["https://evil.example/", "/"],
  ["javascript:alert(1)", "/"],
  ["themes", "/"],
  ["/\t/evil.example", "/"],
  ["/\n/evil.example", "/"],
  ["/themes\\..\\x", "/"],
  ["/.//evil.example", "/"],
  ["/..//evil.example", "/"],
  ["/" + "a".repeat(3000), "/"],
  ["", "/"],
  [null, "/"],
  [undefined, "/"],
] as const)("%j leads to %s", (given, leadsTo) => {
  expect(safePath(given)).toBe(leadsTo);
});

test("the sign-in page brings the reader back, query and all", () => {
  expect(signInAddress(new URL("https://x.example/"))).toBe("/sign-in");
  const address = signInAddress(new URL("https://x.example/themes?state=proposed&page=2"));
  const back = new URL(address, "https://x.example").searchParams.get("next");
  expect(back).toBe("/themes?state=proposed&page=2");
  expect(safePath(back)).toBe(back);
});
