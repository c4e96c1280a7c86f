import { expect, test } from "vitest";
import { rulesFor, rulesOf, type RuleSetting } from "#app/domain/deadline/applies.ts";
import { RULE_LIST, RULES } from "#app/domain/deadline/rules.ts";

const said = (ruleId: string, more: Partial<RuleSetting> = {}): RuleSetting => ({
  ruleId,
  applies: "yes",
  value: null,
  atTime: null,
  words: "",
  setByName: "Jo Bryce",
  setAt: "2026-06-30T23:30:00.000Z",
  ...more,
});
const idsFor = (
  law: "police_panel" | "council" | "none",
  jurisdiction: "england" | "wales",
  settings: RuleSetting[] = [],
) =>
  rulesFor({ law, jurisdiction }, settings)
    .map(({ rule }) => rule.id)
    .join(" ");

test("every rule of the field is there once, in its order", () => {
  expect(RULE_LIST.map(({ id }) => id).join(" ")).toBe(
    "P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 " +
      "N1 N2 N3 N4 N5 N6 N7 N8 N9 N10 O1 O2 O3 O4 O5 O6 O7 O8 O9 L1 L2 L3 L4 L5",
  );
});

test("a police and crime panel has no council's rules: no call-in, no section 9FE", () => {
  const panel =
    "P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 P16 P17 P18 P19 P20 N1 N3 N4 N5 N7 N8 N9 N10 L1 L2 L3 L4";
  expect(idsFor("police_panel", "england")).toBe(panel);
  const everything = RULE_LIST.map(({ id }) => said(id, { value: 1 }));
  expect(idsFor("police_panel", "england", everything)).toBe(panel);
});

test("a council's committee has no panel's rules, and those of crime, disorder and health only by choice", () => {
  expect(idsFor("council", "england")).toBe("N1 N3 N4 N5 N6 N8 N9 N10 O1 O2 O3 O4 O8 O9 L1 L2 L3 L4 L5");
  expect(idsFor("council", "england", [said("O5"), said("O7")])).toBe(
    "N1 N3 N4 N5 N6 N8 N9 N10 O1 O2 O3 O4 O5 O7 O8 O9 L1 L2 L3 L4 L5",
  );
  expect(idsFor("council", "england", [said("O5", { applies: "no" })])).not.toContain("O5");
});

test("Wales has three clear days, and none of the English regulations", () => {
  expect(idsFor("council", "wales")).toBe("N2 N3 N4 N5 N8 N9 L1 L2 L3 L4 L5");
  expect(idsFor("council", "wales", [said("O5"), said("O6"), said("O7")])).toBe(
    "N2 N3 N4 N5 N8 N9 O5 O6 L1 L2 L3 L4 L5",
  );
  expect(RULES.N2.arithmetic).toEqual({ kind: "clear_working_days_before", count: 3 });
  expect(RULES.N1.arithmetic).toEqual({ kind: "clear_working_days_before", count: 5 });
});

test("a body that no statute binds has its own deadlines only", () => {
  expect(idsFor("none", "england")).toBe("L1 L2 L3 L4");
  expect(idsFor("none", "wales")).toBe("L1 L2 L3 L4");
});

test("a body may say that it has no such deadline of its own, and never that a statute does not bind it", () => {
  expect(idsFor("none", "england", [said("L3", { applies: "no" })])).toBe("L1 L2 L4");
  expect(idsFor("police_panel", "england", [said("P2", { applies: "no" }), said("P16", { applies: "no" })])).toContain(
    "P2 P3",
  );
  expect(idsFor("police_panel", "england", [said("P16", { applies: "no" })])).toContain("P15 P16 P17");
});

test("a local value counts in the rule's own unit, with who set it and on which day in London", () => {
  const [found] = rulesFor({ law: "police_panel", jurisdiction: "england" }, [
    said("L3", { value: 5, atTime: "12:00", words: "Standing order 9" }),
  ]).filter(({ rule }) => rule.id === "L3");
  expect(found).toMatchObject({
    arithmetic: { kind: "working_days_before", count: 5 },
    atTime: "12:00",
    words: "Standing order 9",
    setBy: { name: "Jo Bryce", on: "2026-07-01" },
  });
});

test("without a local value the default holds and nobody set it; a statute's number cannot be set", () => {
  const rules = rulesFor({ law: "police_panel", jurisdiction: "england" }, [said("P18", { value: 90 })]);
  expect(rules.find(({ rule }) => rule.id === "L1")).toMatchObject({
    arithmetic: { count: 15 },
    setBy: null,
  });
  expect(rules.find(({ rule }) => rule.id === "P18")).toMatchObject({
    arithmetic: { count: 56 },
    setBy: null,
  });
  expect(rules.find(({ rule }) => rule.id === "P16")?.arithmetic.kind).toBe("none");
});

test("a panel's own period for a response makes a day of what the Act leaves open", () => {
  const rules = rulesFor({ law: "police_panel", jurisdiction: "wales" }, [said("P16", { value: 30 })]);
  expect(rules.find(({ rule }) => rule.id === "P16")?.arithmetic).toEqual({
    kind: "calendar_days_after",
    count: 30,
  });
});

test("what a body could have is what binds it and what it may choose", () => {
  expect(rulesOf({ law: "council", jurisdiction: "wales" }).map(({ id }) => id)).toContain("O6");
  expect(rulesOf({ law: "council", jurisdiction: "wales" }).map(({ id }) => id)).not.toContain("O7");
});

test("every rule says its source, its title and what follows, and a default lies within its bounds", () => {
  for (const rule of RULE_LIST) {
    for (const words of [rule.title, rule.source, rule.consequence]) expect(words.length).toBeGreaterThan(5);
    if (rule.local?.default === undefined || rule.local.default === null) continue;
    expect(rule.arithmetic).toEqual({ kind: rule.local.kind, count: rule.local.default });
    expect(rule.local.default >= rule.local.least && rule.local.default <= rule.local.most).toBe(true);
  }
});
