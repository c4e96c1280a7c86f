import { offersOf, type Offer } from "#app/domain/deed.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { bodiesOf, hasPartIn, type Reader } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { seesOfficerNotes } from "#app/domain/visibility.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { IMPORT_DEEDS, type ImportDeed } from "./deeds.ts";
import { IMPORT_STATES, type ImportState, type SheetKind } from "./kinds.ts";

/** A spreadsheet is read through at once and asked about row by row: as many changes as one person checks. */
export const MOST_TOUCHED_ROWS = 2_000;
/** Imports of a body that wait to be saved or discarded. */
export const MOST_WAITING_IMPORTS = 20;

/** Spreadsheets that wait until another one has been read. */
export const MOST_WAITING_TO_BE_READ = 10;

/** Whether the actor may import a spreadsheet into this body: an officer. */
export function mayImport(bodyId: number, actor: Reader): Verdict {
  return mayByRole(IMPORT_DEEDS.import_rows, actor, bodyId);
}

/** Whether the actor may import a spreadsheet into any body at all: asked before a file is looked at. */
export function mayImportSomewhere(actor: Reader): Verdict {
  const verdicts = bodiesOf(actor).map((bodyId) => mayImport(bodyId, actor));
  return verdicts.find(({ allowed }) => allowed) ?? verdicts[0] ?? NOBODYS_OFFICER;
}

const NOBODYS_OFFICER = refused("role", "Only the scrutiny officer of a body can import a spreadsheet.");

/** Whether another spreadsheet may be read, beside those whose turn has not come yet: heavy ones are read two at a time. */
export function mayBeRead(waiting: number): Verdict {
  if (waiting < MOST_WAITING_TO_BE_READ) return allowed;
  return refused("trouble", "Other spreadsheets are being read just now. Nothing was saved: try again in a moment.");
}

/** Where this reader imports a spreadsheet of this kind; null for whoever is no body's officer. */
export function importAddress(kind: SheetKind, reader: Reader): string | null {
  return mayImportSomewhere(reader).allowed ? `/imports/new?kind=${kind}` : null;
}

type ImportFacts = { bodyId: number; state: ImportState };

/** Whether the actor may save, discard or undo the import: an officer, where it stands so. */
export function mayMoveImport(deed: ImportDeed, imported: ImportFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(IMPORT_DEEDS[deed], actor, imported.bodyId),
    mayInState(IMPORT_DEEDS[deed], imported.state, { noun: "import", states: IMPORT_STATES }),
  );
}

/** What may be done with an import beside saving it, which its page shows with what would be saved. */
export function importOffers(imported: ImportFacts & { id: number }, actor: Reader): Offer[] {
  return offersOf(IMPORT_DEEDS, {
    home: `/imports/${imported.id}`,
    may: (deed) => mayMoveImport(deed, imported, actor),
    isOffered: (deed) =>
      mayInState(IMPORT_DEEDS[deed], imported.state, { noun: "import", states: IMPORT_STATES }).allowed,
  });
}

/** Whether another import may wait beside these. */
export function mayWait(waiting: number): Verdict {
  if (waiting < MOST_WAITING_IMPORTS) return allowed;
  return refused(
    "limit",
    `${MOST_WAITING_IMPORTS} imports of this body are waiting already: save or discard one of them first.`,
  );
}

/** Whether so many rows may be changed or added by one spreadsheet. */
export function hasFewEnoughRows(touched: number): Verdict {
  if (touched <= MOST_TOUCHED_ROWS) return allowed;
  const [is, most] = [touched, MOST_TOUCHED_ROWS].map((count) => count.toLocaleString("en-GB"));
  return refused("input", `The file changes or adds ${is} rows; import at most ${most} at a time. Nothing was saved.`);
}

/** Whether an import saves anything at all. */
export function hasRowsToSave(saved: number): Verdict {
  return saved > 0 ? allowed : refused("state", "There is nothing in this spreadsheet to save.");
}

/** Whether the reader sees the import: the body's officers, and who uploaded it while they have a part there. SQL: `readableImports`. */
export function seesImport(reader: Reader, imported: { bodyId: number; uploadedByPersonId: number }): boolean {
  const own = hasPartIn(reader, imported.bodyId) && reader.personId === imported.uploadedByPersonId;
  return own || seesOfficerNotes(reader, imported.bodyId);
}
