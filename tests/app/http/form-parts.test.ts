import { expect, test } from "vitest";
import {
  OptionalId,
  OptionalReason,
  OptionalWebAddress,
  ThemeReference,
  Version,
} from "#app/http/form-parts.server.ts";

const message = (parsed: { error?: { issues: { message: string }[] } }) => parsed.error?.issues[0]?.message;

test.each([
  ["T-12", 12],
  ["t-12", 12],
  ["T12", 12],
  ["12", 12],
])("the reference %s is theme %i", (text, id) => {
  expect(ThemeReference.parse(text)).toBe(id);
});

test.each(["Q-12", "T-0", "twelve", "T-12x", "-12"])("%s is no reference of a theme", (text) => {
  expect(message(ThemeReference.safeParse(text))).toBe("Enter a reference like T-12");
});

test("an empty choice is nobody; a wrong one is asked again", () => {
  expect(OptionalId.parse(undefined)).toBeNull();
  expect(OptionalId.parse("7")).toBe(7);
  expect(message(OptionalId.safeParse("x"))).toBe("Choose one from the list.");
});

test("only an http or https address is kept as a link", () => {
  expect(OptionalWebAddress.parse("https://example.test/a?b")).toBe("https://example.test/a?b");
  expect(OptionalWebAddress.parse(undefined)).toBeNull();
  for (const bad of ["javascript:alert(1)", "data:text/html,x", "//example.test", "example.test", "https://"]) {
    expect(message(OptionalWebAddress.safeParse(bad))).toBe(
      "Enter a full web address that starts with https:// or http://",
    );
  }
});

test("a form without its version is asked for again in words", () => {
  expect(message(Version.safeParse(undefined))).toBe("Open the page again: the form was incomplete.");
});

test("a reason that need not be given may be left out, and is never longer than any other reason", () => {
  expect(OptionalReason.parse(undefined)).toBeUndefined();
  expect(OptionalReason.parse("x".repeat(1000))).toHaveLength(1000);
  expect(message(OptionalReason.safeParse("x".repeat(1001)))).toBe("Use 1000 characters or fewer.");
});
