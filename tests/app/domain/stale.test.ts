import { expect, test } from "vitest";
import { isAsImported, stalePreview } from "#app/domain/sheet/stale-import.ts";
import { staleForm, toldSince } from "#app/domain/stale.ts";
import { allowed } from "#app/domain/verdict.ts";

const since = {
  actorName: "Jo Bryce",
  action: "theme_put_on_long_list" as const,
  particulars: {},
  at: "2026-09-01T09:00:00.000Z",
  subjectId: 14,
};

test("a stale form is told who has changed what since, in order", () => {
  const told = toldSince(since);
  expect(told).toBe("Jo Bryce put the theme on the long list (1 September 2026 at 10am)");
  expect(staleForm([told, "Ann set it"])).toEqual({
    allowed: false,
    kind: "stale",
    because: `This has changed since you opened it: ${told}; Ann set it. Nothing you entered has been saved. Check it against the latest, then send it again.`,
  });
  expect(staleForm([]).because).toContain("since you opened it: it has been changed.");
});

test("a stale preview of an import names the records that were changed since", () => {
  expect(stalePreview("theme", [since]).because).toContain(
    `looked at it. T-14: ${toldSince(since)}. Nothing was saved`,
  );
  expect(stalePreview("theme", []).because).toContain("what it names has changed");
});

test("an import is undone only while all is as it left it; at most ten records are named", () => {
  expect(isAsImported("item", [])).toEqual(allowed);
  expect(isAsImported("item", [3])).toMatchObject({
    because: expect.stringContaining("in one step: I-3 has been changed since") as string,
  });
  const twelve = Array.from({ length: 12 }, (_, at) => at + 1);
  expect(isAsImported("item", twelve)).toMatchObject({
    because: expect.stringContaining("I-9, I-10 and 2 more have been changed since") as string,
  });
});
