import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { offersOf, type Offer } from "#app/domain/deed.ts";
import { mayAdminister, mayByRole } from "#app/domain/permissions.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { OWN_IMPORT_DEEDS, type OwnImportDeed } from "./deeds.ts";
import { OWN_KINDS, type OwnKind } from "./kinds.ts";
import { OWN_IMPORT_STATES, type OwnImportState } from "./states.ts";

/** Tables of a body that wait to be saved or discarded. */
export const MOST_WAITING_TABLES = 20;
/** As many rows as one person checks. */
export const MOST_OWN_ROWS = 2_000;

/** Whether the actor may bring a table into this body: an officer. */
export function mayBringIn(bodyId: number, actor: Reader): Verdict {
  return mayByRole(OWN_IMPORT_DEEDS.bring_in_table, actor, bodyId);
}

/** Whether the actor may bring a table into any body at all: asked before a file is looked at. */
export function mayBringInSomewhere(actor: Reader): Verdict {
  const verdicts = bodiesOf(actor).map((bodyId) => mayBringIn(bodyId, actor));
  return verdicts.find(({ allowed: may }) => may) ?? verdicts[0] ?? mayBringIn(-1, actor);
}

/** Whether the actor may bring in records of this kind: people and their parts are an administrator's to add. */
export function mayBringInKind(kind: OwnKind, actor: Reader): Verdict {
  if (kind !== "people") return allowed;
  const may = mayAdminister(actor);
  return may.allowed ? may : refused("role", "Only an administrator can bring in people and their parts.");
}

type Facts = { bodyId: number; state: OwnImportState };

/** Whether the actor may do this with the table, where it stands so. */
export function mayMoveTable(deed: OwnImportDeed, table: Facts, actor: Reader): Verdict {
  return allOf(
    mayByRole(OWN_IMPORT_DEEDS[deed], actor, table.bodyId),
    mayInState(OWN_IMPORT_DEEDS[deed], table.state, { noun: "table", states: OWN_IMPORT_STATES }),
  );
}

/** What may be done with a table beside saving it; of people and themes nothing is published by itself; `asSaved` says whether undoing would be refused. */
export function tableOffers(
  table: Facts & { id: number; kind: OwnKind | null },
  actor: Reader,
  asSaved: Verdict,
): Offer[] {
  const hasHistory = table.kind !== "people" && table.kind !== "themes";
  return offersOf(OWN_IMPORT_DEEDS, {
    home: `/bring-in/${table.id}`,
    may: (deed) => allOf(mayMoveTable(deed, table, actor), deed === "undo_table" ? asSaved : allowed),
    isOffered: (deed) =>
      (deed !== "publish_table" || hasHistory) &&
      mayInState(OWN_IMPORT_DEEDS[deed], table.state, { noun: "table", states: OWN_IMPORT_STATES }).allowed,
  });
}

/** Whether another table may wait beside these. */
export function mayTableWait(waiting: number): Verdict {
  if (waiting < MOST_WAITING_TABLES) return allowed;
  return refused(
    "limit",
    `${MOST_WAITING_TABLES} tables of this body are waiting already: save or discard one of them first.`,
  );
}

/** Whether so many rows may be brought in at once. */
export function isFewEnough(rows: number): Verdict {
  if (rows <= MOST_OWN_ROWS) return allowed;
  const [is, most] = [rows, MOST_OWN_ROWS].map((count) => count.toLocaleString("en-GB"));
  return refused("input", `The table has ${is} rows; bring in at most ${most} at a time. Nothing was saved.`);
}

/** Whether the columns say the one thing that a row cannot do without. */
export function hasWording(kind: OwnKind, fields: readonly string[], needed: string, label: string): Verdict {
  const isThere =
    fields.includes(needed) || (kind === "people" && (fields.includes("family") || fields.includes("office")));
  if (isThere) return allowed;
  return refused("input", `Choose the column that holds “${label}”: a ${OWN_KINDS[kind].one} cannot do without it.`);
}

/** Whether anything would be saved at all. */
export function hasOwnRowsToSave(rows: number): Verdict {
  return rows > 0 ? allowed : refused("state", "There is nothing in this table to save.");
}

/** Whether what was made of it is as it was left, so that it can be undone; `changed` are the references of what is not. */
export function isAsSaved(changed: readonly string[]): Verdict {
  if (changed.length === 0) return allowed;
  const some = changed.slice(0, 5).join(", ");
  return refused(
    "state",
    `It cannot be undone: ${some} has been changed, used or published since. Nothing was undone.`,
  );
}
