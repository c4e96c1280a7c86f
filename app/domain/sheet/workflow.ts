import { mayByRole } from "#app/domain/permissions.ts";
import { bodiesOf, hasPartIn, type Reader } from "#app/domain/actor.ts";
import { refused, allOf, type Verdict } from "#app/domain/verdict.ts";
import { seesOfficerNotes } from "#app/domain/visibility.ts";
import { mayInState, type Workflow } from "#app/domain/workflow.ts";
import { IMPORT_STATES, type ImportState, type SheetKind } from "./kinds.ts";

/** What becomes of a table that was brought in: saved and perhaps undone, or discarded. */
export const IMPORT_TRANSITIONS = {
  save_import: { from: ["previewed"], to: "applied", reason: "none" },
  discard_import: { from: ["previewed"], to: "discarded", reason: "none" },
  undo_import: { from: ["applied"], to: "undone", reason: "none" },
} as const satisfies Workflow<ImportState>;

export type ImportDeed = keyof typeof IMPORT_TRANSITIONS;

const DEED_WORDS = {
  save_import: "save it",
  discard_import: "discard it",
  undo_import: "undo it",
} as const satisfies Record<ImportDeed, string>;

/** A table is read through at once and asked about row by row: as many changes as one person checks. */
export const MOST_TOUCHED_ROWS = 2_000;
/** Tables of a body that wait to be saved or discarded. */
export const MOST_WAITING_IMPORTS = 20;

/** Whether the actor may bring a table of this body in: an officer. */
export function mayImport(bodyId: number, actor: Reader): Verdict {
  return mayByRole("import_rows", actor, bodyId);
}

/** Where this reader brings an edited table of this kind back in; null for whoever is no body's officer. */
export function bringInAddress(kind: SheetKind, reader: Reader): string | null {
  const officer = bodiesOf(reader).some((bodyId) => mayImport(bodyId, reader).allowed);
  return officer ? `/imports/new?kind=${kind}` : null;
}

/** Whether the actor may save, discard or undo the imported table: an officer, where it stands so. */
export function mayMoveImport(
  deed: ImportDeed,
  imported: { bodyId: number; state: ImportState },
  actor: Reader,
): Verdict {
  return allOf(
    mayImport(imported.bodyId, actor),
    mayInState(IMPORT_TRANSITIONS[deed], imported.state, {
      noun: "table",
      deed: DEED_WORDS[deed],
      states: IMPORT_STATES,
    }),
  );
}

/** Whether another table may wait beside these. */
export function mayWait(waiting: number): Verdict {
  if (waiting < MOST_WAITING_IMPORTS) return { allowed: true };
  return refused(
    "limit",
    `${MOST_WAITING_IMPORTS} tables of this body wait already: save or discard one of them first.`,
  );
}

/** Whether the reader sees the imported table: the body's officers, and who brought it while they have a part there. SQL: `readableImports`. */
export function seesImport(reader: Reader, imported: { bodyId: number; uploadedByPersonId: number }): boolean {
  const own = hasPartIn(reader, imported.bodyId) && reader.personId === imported.uploadedByPersonId;
  return own || seesOfficerNotes(reader, imported.bodyId);
}
