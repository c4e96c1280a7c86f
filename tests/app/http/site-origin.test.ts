import { expect, test } from "vitest";
import { readConfig } from "#app/config.server.ts";
import { siteOrigin } from "#app/http/site-origin.server.ts";

const settings = (env: Record<string, string>) => readConfig({ NODE_ENV: "production", ...env });
const local = settings({});
const real = settings({ PUBLIC_URL: "https://planner.example/" });

test.each([
  ["localhost:3000", "http://localhost:3000"],
  ["LOCALHOST:3000", "http://localhost:3000"],
  ["planner.localhost:3000", "http://planner.localhost:3000"],
  ["127.0.0.1:3000", "http://127.0.0.1:3000"],
  ["127.0.0.1", "http://127.0.0.1"],
  ["[::1]:3000", "http://[::1]:3000"],
  ["192.168.1.20:3000", "http://192.168.1.20:3000"],
  ["evil.example", undefined],
  ["evil.example:3000", undefined],
  ["localhost.evil.example", undefined],
  ["localhost@evil.example", undefined],
  ["localhost/evil", undefined],
  ["", undefined],
  [undefined, undefined],
] as const)("the local demonstration asked as %s is %s", (host, origin) => {
  expect(siteOrigin(local, host)).toBe(origin);
});

test("a demonstration told to listen under a name answers to it", () => {
  expect(siteOrigin(settings({ HOST: "planner.lan" }), "planner.lan:3000")).toBe("http://planner.lan:3000");
});

test.each(["planner.example", "10.0.0.7:3000", "evil.example", undefined])(
  "the real installation asked as %s is its public address",
  (host) => {
    expect(siteOrigin(real, host)).toBe("https://planner.example");
  },
);

test("under a council's own name pages have that name, as the site is reached", () => {
  const isCouncils = (name: string) => name === "scrutiny.anytown.gov.uk";
  const real = settings({ PUBLIC_URL: "https://planner.example:8443" });
  expect(siteOrigin(real, "scrutiny.anytown.gov.uk", isCouncils)).toBe("https://scrutiny.anytown.gov.uk:8443");
  expect(siteOrigin(real, "Scrutiny.Anytown.gov.uk:80", isCouncils)).toBe("https://scrutiny.anytown.gov.uk:8443");
  expect(siteOrigin(real, "elsewhere.example", isCouncils)).toBe("https://planner.example:8443");
  expect(siteOrigin(local, "scrutiny.anytown.gov.uk:3000", isCouncils)).toBe("http://scrutiny.anytown.gov.uk:3000");
  expect(siteOrigin(local, "elsewhere.example:3000", isCouncils)).toBeUndefined();
});
