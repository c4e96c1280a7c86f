import { describe, expect, test } from "vitest";
import { SessionMemory } from "#app/http/session-memory.server.ts";

const form = (words: string) => ({ page: "/themes/T-1/edit?x=1", action: "/themes/T-1/edit?y=2", values: { words } });
const AT = "2026-06-02T09:00:00.000Z";
const PAGE = "/themes/T-1/edit";

describe("what the next page of a session shows", () => {
  test("a sentence and what was saved are shown once, each kept when the other comes", () => {
    const memory = new SessionMemory();
    memory.show("jo", { done: { words: "Saved." } });
    memory.show("jo", { saved: PAGE });
    expect(memory.takeShown("jo")).toEqual({ done: { words: "Saved." }, saved: PAGE });
    expect(memory.takeShown("jo")).toEqual({ done: null, saved: null });
    expect(memory.takeShown("priya")).toEqual({ done: null, saved: null });
  });

  test("of more than a thousand the oldest is let go", () => {
    const memory = new SessionMemory();
    for (let n = 0; n < 1_001; n += 1) memory.show(`s${n}`, { done: { words: "x" } });
    expect(memory.takeShown("s0").done).toBeNull();
    expect(memory.takeShown("s1").done).toEqual({ words: "x" });
  });
});

describe("a form that waits to be sent again", () => {
  test("stands on its own page for its own session, until that session has sent it", () => {
    const memory = new SessionMemory();
    memory.keep("jo", form("typed"), AT);
    expect(memory.keptOn("jo", PAGE)).toEqual(form("typed"));
    expect(memory.keptOn("jo", "/themes/T-2/edit")).toBeNull();
    expect(memory.keptOn("priya", PAGE)).toBeNull();
    memory.forgetKept("jo", "/themes/T-2/edit");
    expect(memory.keptOn("jo", PAGE)).not.toBeNull();
    memory.forgetKept("jo", PAGE);
    expect(memory.keptOn("jo", PAGE)).toBeNull();
  });

  test("of 201 the oldest gives way", () => {
    const memory = new SessionMemory();
    for (let n = 0; n <= 200; n += 1) memory.keep(`s${n}`, form("x"), AT);
    expect(memory.keptOn("s0", PAGE)).toBeNull();
    expect(memory.keptOn("s1", PAGE)).not.toBeNull();
  });

  test("so do the oldest where they are long: ten million characters are kept, of all together", () => {
    const memory = new SessionMemory();
    for (let n = 0; n < 12; n += 1) memory.keep(`s${n}`, form("x".repeat(999_000)), AT);
    expect([1, 2, 11].map((n) => memory.keptOn(`s${n}`, PAGE) !== null)).toEqual([false, true, true]);
    memory.keep("s11", form("short"), AT);
    expect([2, 11].map((n) => memory.keptOn(`s${n}`, PAGE) !== null)).toEqual([true, true]);
  });

  test("is forgotten when the longest session is over, and no sooner", () => {
    const memory = new SessionMemory();
    memory.keep("jo", form("typed"), AT);
    memory.forgetOldForms("2026-06-02T20:59:59.999Z");
    expect(memory.keptOn("jo", PAGE)).toEqual(form("typed"));
    memory.forgetOldForms("2026-06-02T21:00:00.000Z");
    expect(memory.keptOn("jo", PAGE)).toBeNull();
  });

  test("goes with its session, as does all else", () => {
    const memory = new SessionMemory();
    memory.keep("jo", form("typed"), AT);
    memory.show("jo", { done: { words: "Saved." } });
    memory.use("jo", "2026-06-02T09:00:00.000Z");
    memory.end("jo");
    expect([memory.keptOn("jo", PAGE), memory.takeShown("jo").done, memory.uses()]).toEqual([null, null, []]);
  });
});
