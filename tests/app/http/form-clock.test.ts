import { expect, test } from "vitest";
import { sealTime, unsealTime } from "#app/http/form-clock.server.ts";

const AT = "2026-09-01T09:00:00.000Z";

test("a sealed time is read back under the same secret only", () => {
  const sealed = sealTime("a secret", AT);

  expect(unsealTime("a secret", sealed)).toBe(AT);
  expect(unsealTime("another secret", sealed)).toBeNull();
});

test("a time that was changed, or has no seal, is none", () => {
  const sealed = sealTime("a secret", AT);

  expect(unsealTime("a secret", sealed.replace("09:00", "08:00"))).toBeNull();
  expect(unsealTime("a secret", AT)).toBeNull();
  expect(unsealTime("a secret", undefined)).toBeNull();
  expect(unsealTime("a secret", `${AT}~`)).toBeNull();
});
