import { expect, test } from "vitest";
import { withReferencesWhole } from "#app/http/whole-references.server.ts";

const whole = (reference: string) => `<span class="app-nowrap">${reference}</span>`;

test("a reference is kept on one line wherever it stands in a text", () => {
  expect(withReferencesWhole('<p>The item <a href="/items/I-14">Taxis (I-14)</a>, asked for by V-7 and V-8.</p>')).toBe(
    `<p>The item <a href="/items/I-14">Taxis (${whole("I-14")})</a>, asked for by ${whole("V-7")} and ${whole("V-8")}.</p>`,
  );
});

test.each([
  "<title>Decide on T-14</title>",
  '<option value="M-3">3 December (M-3)</option>',
  "<textarea>As F-57 says &lt;b&gt; F-58</textarea>",
  '<script nonce="x">const at = "I-4";</script>',
  "<svg><title>T-14</title><text>T-14</text></svg>",
  '<input value="F-57" aria-label="Tick F-57">',
  "<p>COVID-19, UTF-8, Q-and-A, 2026-27</p>",
])("%s stays as it is", (html) => expect(withReferencesWhole(html)).toBe(html));
