import { expect, test } from "vitest";
import { webAddress } from "#app/domain/public-text.ts";

test.each([
  "https://example.org",
  "HTTP://example.org:8080/a?b=c@d#e@f",
  "https://example.org/~jo@home/",
  "http://[::1]/x",
])("%s may be opened", (address) => expect(webAddress(address)).toBe(address));

test.each([
  "https://user:pw@example.org/",
  "https://bank.example@evil.example/",
  "https:/\\evil.example",
  "https://evil.example\\@bank.example",
  "https:///x",
  "https://",
  "//example.org",
  "javascript:alert(1)",
  "data:text/html,x",
  "https://example.org/a b",
  " https://example.org",
  "",
])("%s may not", (address) => expect(webAddress(address)).toBeNull());
