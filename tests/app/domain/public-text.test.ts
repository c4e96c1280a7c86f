import { expect, test } from "vitest";
import { firstSentence, webAddress } from "#app/domain/public-text.ts";

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

test.each([
  [
    "Traders have stopped reporting because nothing happens. Two shops closed.",
    "Traders have stopped reporting because nothing happens.",
  ],
  ["One sentence without an end", "One sentence without an end"],
  ["A first paragraph\nand a second. With more.", "A first paragraph"],
  [
    "Cllr. Bell asked why waits have risen since 2024. It matters.",
    "Cllr. Bell asked why waits have risen since 2024.",
  ],
  [
    "Waits rose to 4.5 weeks in a year, and nobody can say why? Ask them.",
    "Waits rose to 4.5 weeks in a year, and nobody can say why?",
  ],
  ["", ""],
])("the first sentence of “%s”", (text, first) => expect(firstSentence(text)).toBe(first));
