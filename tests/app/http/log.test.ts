import { expect, test } from "vitest";
import { loggablePath } from "#app/http/log.server.ts";

const TOKEN = "Zq3_" + "x".repeat(39);

test.each([
  `/owner/${TOKEN}`,
  `/Owner/${TOKEN}`,
  `/./owner/${TOKEN}`,
  `//owner/${TOKEN}`,
  `/%6fwner/${TOKEN}`,
  `/%256fwner/${TOKEN}`,
  `/owner%2F${TOKEN}`,
  `/x/../owner/${TOKEN}`,
  `\\owner\\${TOKEN}`,
  `/calendar/${TOKEN}.ics`,
  `/%6fwner/short`,
  `/%256fwner/short`,
  `/owner%2Fshort`,
  `\\owner\\short`,
  `/invitations/short`,
  `/PASSWORD-RESET/short`,
  `/reminders/1.theme.${TOKEN}`,
  `/somewhere-else/${TOKEN}`,
  `/%zz/owner/${TOKEN}`,
])("%s is logged without its token", (path) => {
  expect(loggablePath(path)).not.toMatch(/Zq3|short/);
  expect(loggablePath(path)).toContain("…");
});

test.each(["/themes/T-14/edit", "/programmes/west-mercia-police-and-crime-panel/2026-27/history", "/"])(
  "%s is logged as it is",
  (path) => expect(loggablePath(path)).toBe(path),
);
