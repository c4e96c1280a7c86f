import { describe, expect, test } from "vitest";
import type { Reader, Role } from "#app/domain/actor.ts";
import {
  hasNewSupport,
  hasNothingPlanned,
  hasSupport,
  mayDecideTheme,
  mayTheme,
  type ThemeFacts,
  themeOffers,
} from "#app/domain/theme/may.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { THEME_DEEDS, type ThemeDeed } from "#app/domain/theme/deeds.ts";
import { allowed, type Verdict } from "#app/domain/verdict.ts";

/**
 * Written by hand. Columns: the thirteen states. Rows: who asks, each of another
 * person's theme but `proposer` (a member, of their own) and `chair_own` (the chair,
 * of their own). Y may; r refused by who they are; s refused by the theme's state.
 */
const STATES: ThemeState[] = [
  "draft",
  "proposed",
  "under_consideration",
  "scoped",
  "with_chair",
  "approved",
  "scheduled",
  "deferred",
  "considered",
  "follow_up",
  "carried_forward",
  "not_taken_forward",
  "closed",
];

const GRID = `
send_theme      dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       r  r  r  r  r  r  r  r  r  r  r  r  r
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      Y  s  s  s  s  s  s  s  s  s  s  s  s
  chair_own     Y  s  s  s  s  s  s  s  s  s  s  s  s
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

consider_theme  dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  Y  s  s  s  s  s  s  s  s  s  s  s
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

scope_theme     dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  s  Y  s  s  s  s  s  s  s  s  s  s
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

recommend_theme dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  s  Y  Y  s  s  s  s  s  s  s  s  s
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

approve_theme   dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       r  r  r  r  r  r  r  r  r  r  r  r  r
  chair         s  s  s  s  Y  s  s  s  s  s  s  s  s
  vice_chair    s  s  s  s  Y  s  s  s  s  s  s  s  s
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

refuse_theme    dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       r  r  r  r  r  r  r  r  r  r  r  r  r
  chair         s  s  s  s  Y  s  s  s  s  s  s  s  s
  vice_chair    s  s  s  s  Y  s  s  s  s  s  s  s  s
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     s  s  s  s  Y  s  s  s  s  s  s  s  s
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

send_back_theme dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       r  r  r  r  r  r  r  r  r  r  r  r  r
  chair         s  s  s  s  Y  s  s  s  s  s  s  s  s
  vice_chair    s  s  s  s  Y  s  s  s  s  s  s  s  s
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     s  s  s  s  Y  s  s  s  s  s  s  s  s
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

undo_theme_decision dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       r  r  r  r  r  r  r  r  r  r  r  r  r
  chair         s  s  Y  s  s  Y  Y  s  s  s  s  Y  s
  vice_chair    s  s  Y  s  s  Y  Y  s  s  s  s  Y  s
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     s  s  Y  s  s  Y  Y  s  s  s  s  Y  s
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

decide          dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       r  r  r  r  r  r  r  r  r  r  r  r  r
  chair         s  s  s  s  Y  s  s  s  s  s  s  s  s
  vice_chair    s  s  s  s  Y  s  s  s  s  s  s  s  s
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     s  s  s  s  Y  s  s  s  s  s  s  s  s
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

amend_theme     dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       r  r  r  r  r  r  r  r  r  r  r  r  r
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      s  s  Y  s  s  s  s  s  s  s  s  s  s
  chair_own     s  s  Y  s  s  s  s  s  s  s  s  s  s
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

merge_theme     dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  Y  Y  Y  s  s  s  s  s  s  s  s  s
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

withdraw_theme  dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  Y  Y  Y  Y  Y  s  Y  s  s  s  s  s
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      s  Y  Y  Y  Y  Y  s  Y  s  s  s  s  s
  chair_own     s  Y  Y  Y  Y  Y  s  Y  s  s  s  s  s
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

close_theme     dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  s  s  s  s  s  s  s  Y  Y  Y  s  s
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

reopen_theme    dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  s  s  s  s  s  s  s  s  s  s  Y  Y
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

edit_theme      dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

edit_draft      dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       r  r  r  r  r  r  r  r  r  r  r  r  r
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      Y  s  s  s  s  s  s  s  s  s  s  s  s
  chair_own     Y  s  s  s  s  s  s  s  s  s  s  s  s
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

support_theme   dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       r  r  r  r  r  r  r  r  r  r  r  r  r
  chair         s  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  s  s
  vice_chair    s  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  s  s
  member        s  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  s  s
  co_opted      s  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  s  s
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

remove_support  dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       r  r  r  r  r  r  r  r  r  r  r  r  r
  chair         Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  vice_chair    Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  member        Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  co_opted      Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  proposer      Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  chair_own     Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

relate_theme    dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

remove_relation dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

mark_theme_sensitive   dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

unmark_theme_sensitive dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

remove_contact dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       s  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y  Y
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      r  r  r  r  r  r  r  r  r  r  r  r  r
  chair_own     r  r  r  r  r  r  r  r  r  r  r  r  r
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r

discard_draft   dr pr uc sc wc ap sd df cs fu cf nt cl
  officer       r  r  r  r  r  r  r  r  r  r  r  r  r
  chair         r  r  r  r  r  r  r  r  r  r  r  r  r
  vice_chair    r  r  r  r  r  r  r  r  r  r  r  r  r
  member        r  r  r  r  r  r  r  r  r  r  r  r  r
  co_opted      r  r  r  r  r  r  r  r  r  r  r  r  r
  proposer      Y  s  s  s  s  s  s  s  s  s  s  s  s
  chair_own     Y  s  s  s  s  s  s  s  s  s  s  s  s
  outsider      r  r  r  r  r  r  r  r  r  r  r  r  r
  nobody        r  r  r  r  r  r  r  r  r  r  r  r  r
`;

const BODY = 1;
const ASKING = 7;
const SOMEONE_ELSE = 8;

function reader(role: Role, bodyId = BODY): Reader {
  return { personId: ASKING, councilId: 1, name: "Cllr Ruth Ahmed", administrator: false, parts: [{ bodyId, role }] };
}

const WHO: Record<string, { reader: Reader; own?: true }> = {
  officer: { reader: reader("officer") },
  chair: { reader: reader("chair") },
  vice_chair: { reader: reader("vice_chair") },
  member: { reader: reader("member") },
  co_opted: { reader: reader("co_opted") },
  proposer: { reader: reader("member"), own: true },
  chair_own: { reader: reader("chair"), own: true },
  outsider: { reader: reader("officer", 2) },
  nobody: { reader: null },
};

const RULES: Record<string, (theme: ThemeFacts, actor: Reader) => Verdict> = {
  decide: mayDecideTheme,
  amend_theme: (theme, actor) => mayTheme("amend_theme", { ...theme, reasonWords: "Ask the OPCC first." }, actor),
  unmark_theme_sensitive: (theme, actor) =>
    mayTheme("unmark_theme_sensitive", { ...theme, sensitiveSinceAt: "2026-09-01T09:00:00.000Z" }, actor),
};

/** Deeds asked by role alone, or elsewhere: whose state is not the theme's to say. */
const ELSEWHERE = ["propose_theme", "write_line_of_enquiry"];

const blocks = GRID.trim()
  .split("\n\n")
  .map((block) => {
    const [head = "", ...rows] = block.split("\n").map((line) => line.trim().split(/\s+/));
    return { deed: head[0] ?? "", rows: rows.map(([who = "", ...marks]) => ({ who, marks })) };
  });

test("the table speaks of every deed there is, every asker and every state", () => {
  expect(blocks.map((block) => block.deed).sort()).toEqual(
    [...Object.keys(THEME_DEEDS).filter((deed) => !ELSEWHERE.includes(deed)), "decide"].sort(),
  );
  for (const { rows } of blocks) {
    expect(rows.map((row) => row.who)).toEqual(Object.keys(WHO));
    for (const { marks } of rows) expect(marks).toHaveLength(STATES.length);
  }
});

describe.each(blocks)("$deed", ({ deed, rows }) => {
  test.each(rows)("$who", ({ who, marks }) => {
    const asking = WHO[who];
    if (!asking) throw new Error(`Nobody is called ${who}`);
    const rule = RULES[deed] ?? ((theme: ThemeFacts, actor: Reader) => mayTheme(deed as ThemeDeed, theme, actor));
    const answers = STATES.map((state) =>
      mark(rule({ bodyId: BODY, state, proposerPersonId: asking.own ? ASKING : SOMEONE_ELSE }, asking.reader)),
    );
    expect(answers.join("  ")).toBe(marks.join("  "));
  });
});

function mark(verdict: Verdict): string {
  if (verdict.allowed) return "Y";
  return verdict.kind === "role" ? "r" : "s";
}

test("a refusal says who may, or where the theme would have to be", () => {
  const theme = { bodyId: BODY, state: "proposed", proposerPersonId: SOMEONE_ELSE } as const;

  expect(mayTheme("approve_theme", theme, reader("member"))).toMatchObject({
    because: "Only the chair or vice-chair of this body can approve a theme.",
  });
  expect(mayTheme("approve_theme", theme, reader("chair"))).toMatchObject({
    because: "You cannot approve it now: this theme is “Proposed”, and would have to be “With the chair”.",
  });
});

test("a mark is set once and removed once", () => {
  const theme = { bodyId: BODY, state: "proposed", proposerPersonId: SOMEONE_ELSE } as const;
  const marked = { ...theme, sensitiveSinceAt: "2026-09-01T09:00:00.000Z" };

  expect(mayTheme("mark_theme_sensitive", marked, reader("officer"))).toMatchObject({
    because: "This theme is already marked as sensitive.",
  });
  expect(mayTheme("unmark_theme_sensitive", theme, reader("officer"))).toMatchObject({
    because: "This theme is not marked as sensitive.",
  });
});

describe("what the page of a theme offers", () => {
  const offered = (state: ThemeState, sensitiveSinceAt: string | null = null) =>
    themeOffers(
      { id: 14, bodyId: BODY, proposerPersonId: SOMEONE_ELSE, state, sensitiveSinceAt },
      reader("officer"),
      allowed,
    ).map(({ href }) => href.replace("/themes/T-14/", ""));

  test("a draft offers only a draft's deeds", () => {
    expect(offered("draft")).toEqual(["draft", "check", "discard"]);
  });

  test("a proposed theme offers what leads up to the chair's decision, in the order of its life", () => {
    expect(offered("proposed")).toEqual([
      "edit",
      "consideration",
      "scope",
      "recommendation",
      "decision",
      "items/new",
      "merge",
      "relations",
      "sensitivity",
      "withdrawal",
      "closing",
      "reopening",
    ]);
  });

  test.each(["approved", "scheduled", "deferred", "considered", "follow_up", "carried_forward"] as const)(
    "a theme that is chosen, and %s, offers nothing that lies behind it",
    (state) => {
      expect(offered(state)).toEqual([
        "edit",
        "items/new",
        "relations",
        "sensitivity",
        "withdrawal",
        "closing",
        "reopening",
      ]);
    },
  );

  test.each(["not_taken_forward", "closed"] as const)(
    "a theme that is %s can be reopened, so what follows then is still named",
    (state) => {
      expect(offered(state)).toContain("recommendation");
    },
  );

  test("of the two deeds on the sensitive mark only the one that can be done is named", () => {
    expect(offered("closed")).not.toContain("sensitivity-removal");
    expect(offered("closed", "2026-09-01T09:00:00.000Z")).toContain("sensitivity-removal");
    expect(offered("closed", "2026-09-01T09:00:00.000Z")).not.toContain("sensitivity");
  });

  test("the chair's three answers are one offer, which holds while any of them does", () => {
    const decide = (own: boolean) =>
      themeOffers(
        {
          id: 14,
          bodyId: BODY,
          proposerPersonId: own ? ASKING : SOMEONE_ELSE,
          state: "with_chair",
          sensitiveSinceAt: null,
        },
        reader("chair"),
        allowed,
      ).find(({ href }) => href.endsWith("/decision"))?.verdict.allowed;
    expect(decide(false)).toBe(true);
    expect(decide(true)).toBe(true);
  });
});

test("support is given once, and withdrawn where it was given", () => {
  expect(hasNewSupport(true)).toEqual({ allowed: true });
  expect(hasNewSupport(false)).toMatchObject({ kind: "state", because: "You already support this theme." });
  expect(hasSupport(true)).toEqual({ allowed: true });
  expect(hasSupport(false)).toMatchObject({ kind: "state", because: "You do not support this theme." });
});

test("a theme is ended where nothing is planned for it any more, and the refusal names what is", () => {
  expect(hasNothingPlanned([])).toEqual({ allowed: true });
  expect(hasNothingPlanned([12, 14])).toMatchObject({
    kind: "state",
    because: "I-12, I-14 are still planned for this theme: withdraw them first.",
  });
});

test.each([null, undefined, ""])(
  "a theme that nobody sent back is not sent again (%j), nor is that offered",
  (reasonWords) => {
    const own = { id: 9, bodyId: BODY, state: "under_consideration", proposerPersonId: ASKING, reasonWords } as const;
    expect(mayTheme("amend_theme", own, reader("member"))).toMatchObject({
      because: "Nobody has sent this theme back, so there is nothing to send again.",
    });
    const offered = (theme: ThemeFacts) =>
      themeOffers({ ...theme, id: 9, sensitiveSinceAt: null }, reader("member"), allowed).some(({ href }) =>
        href.endsWith("/amendment"),
      );
    expect(offered(own)).toBe(false);
    expect(offered({ ...own, reasonWords: "Ask the OPCC first." })).toBe(true);
    expect(offered({ ...own, state: "scoped", reasonWords: "x" })).toBe(false);
  },
);
