import { expect, test } from "vitest";
import { base32, codeAt, keyAddress, stepOfCode } from "#app/services/account/app-codes.server.ts";

/** RFC 6238, appendix B: the last six of the eight digits of SHA-1. */
const KEY = Buffer.from("12345678901234567890");
test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("at second %i the key of the RFC makes %s", (second, code) => {
  expect(codeAt(KEY, Math.floor(second / 30))).toBe(code);
});

test.each([
  ["2005-03-18T01:58:29.000Z", 37_037_036],
  ["2005-03-18T01:58:59.999Z", 37_037_036],
  ["2005-03-18T01:57:30.000Z", 37_037_036],
  ["2005-03-18T01:59:00.000Z", null],
  ["2005-03-18T01:57:29.999Z", null],
])("a code is taken half a minute early and late: %s", (now, step) => {
  expect(stepOfCode(KEY, "081804", now)).toBe(step);
});

test.each(["", "08180", "0818040", "081 04", "abcdef"])("%j is no code", (code) => {
  expect(stepOfCode(KEY, code, "2005-03-18T01:58:29.000Z")).toBeNull();
});

/** RFC 4648, section 10. */
test.each([
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foo", "MZXW6"],
  ["foob", "MZXW6YQ"],
  ["fooba", "MZXW6YTB"],
  ["foobar", "MZXW6YTBOI"],
])("%s in base 32 is %s", (text, encoded) => {
  expect(base32(Buffer.from(text))).toBe(encoded);
});

test("the address that an app reads names whose key it is", () => {
  expect(keyAddress(KEY, { email: "jo+a@council.example", issuer: "Scrutiny Planner" })).toBe(
    "otpauth://totp/Scrutiny%20Planner:jo%2Ba%40council.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Scrutiny%20Planner",
  );
});
