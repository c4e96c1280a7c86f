import { expect, test } from "vitest";
import { securityHeaders } from "#app/http/headers.server.ts";

const policyOf = (headers: Record<string, string>) =>
  Object.fromEntries(
    (headers["Content-Security-Policy"] ?? "").split("; ").map((rule) => {
      const [name = "", ...sources] = rule.split(" ");
      return [name, sources.join(" ")];
    }),
  );

test("the policy is enforced, allows nothing by default, and scripts by nonce only", () => {
  const policy = policyOf(securityHeaders("abc", true));
  expect(policy["default-src"]).toBe("'none'");
  expect(policy["script-src"]).toBe("'nonce-abc'");
  expect(policy["style-src"]).toBe("'self'");
  expect(policy["object-src"]).toBe("'none'");
  expect(policy["base-uri"]).toBe("'none'");
  expect(policy["frame-ancestors"]).toBe("'none'");
  expect(policy["form-action"]).toBe("'self'");
  expect(Object.values(policy).join(" ")).not.toMatch(/unsafe|https?:|\*/);
});

test("forms must be able to name their origin: the referrer policy is never no-referrer", () => {
  expect(securityHeaders("abc", true)["Referrer-Policy"]).toBe("same-origin");
});

test("strict transport is promised only where there is any", () => {
  expect(securityHeaders("abc", true)["Strict-Transport-Security"]).toBe("max-age=31536000; includeSubDomains");
  expect(securityHeaders("abc", false)["Strict-Transport-Security"]).toBeUndefined();
});

test("a page without a nonce runs no script at all", () => {
  expect(policyOf(securityHeaders(null, true))["script-src"]).toBe("'none'");
});
