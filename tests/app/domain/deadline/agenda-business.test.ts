import { expect, test } from "vitest";
import { businessRules, mayNameRule } from "#app/domain/deadline/agenda-business.ts";
import { rulesFor } from "#app/domain/deadline/applies.ts";

const PANEL = rulesFor({ law: "police_panel", jurisdiction: "england" }, []);
const COMMITTEE = rulesFor({ law: "council", jurisdiction: "england" }, []);

test("a panel's business of law: the precept and a second one, the plan, the annual report, the hearings", () => {
  expect(businessRules(PANEL).map(({ rule }) => rule.id)).toEqual([
    "P2",
    "P6",
    "P9",
    "P10",
    "P11",
    "P12",
    "P13",
    "P14",
    "P15",
  ]);
});

test("a committee that does not say it is the crime and disorder committee has none", () => {
  expect(businessRules(COMMITTEE)).toEqual([]);
});

test("a statutory item of a panel may say that the precept asks for it", () => {
  expect(mayNameRule("statutory", "P2", PANEL)).toEqual({ allowed: true });
});

test.each([
  [
    "an item that is not statutory",
    "procedural",
    "P2",
    PANEL,
    "Only a statutory item can be required by a rule: make it statutory, or leave the rule out.",
  ],
  ["a rule that binds other bodies", "statutory", "P2", COMMITTEE, "does not apply to this body"],
  [
    "a rule that binds this kind of body by its own choice, where it made none",
    "statutory",
    "O5",
    COMMITTEE,
    "does not apply to this body",
  ],
  ["a rule that is about no business", "statutory", "P19", PANEL, "puts no business on an agenda"],
] as const)("%s is refused in a sentence", (_, kind, ruleId, rules, because) => {
  const verdict = mayNameRule(kind, ruleId, rules);
  expect(verdict).toMatchObject({ allowed: false, kind: "input" });
  expect(verdict.allowed ? "" : verdict.because).toContain(because);
});
