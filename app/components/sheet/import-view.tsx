import { useActionData } from "@remix-run/react";
import { instantText } from "#app/domain/calendar.ts";
import type { RowOutcome } from "#app/domain/sheet/compare.ts";
import { IMPORT_STATES, type ImportState, type SheetKind } from "#app/domain/sheet/kinds.ts";
import type { Offer } from "#app/domain/deed.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { ImportedRows, type ImportedLine } from "./imported-rows.tsx";
import { CheckboxField, type Choice } from "#app/components/choices.tsx";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import type { FormState } from "#app/components/form-state.ts";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Deeds, Facts, Heading, Tag } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { RefusedBanner } from "#app/components/refused-banner.tsx";

type Done = { at: string; name: string | null } | null;

export type ImportToShow = {
  id: number;
  version: number;
  kind: SheetKind;
  noun: readonly [string, string];
  fileName: string;
  bodyName: string;
  state: ImportState;
  uploaded: { at: string; name: string };
  applied: Done;
  undone: Done;
  counts: Record<RowOutcome | "left", number>;
  lines: ImportedLine[];
  /** New rows that look like what is there already, as they may be ticked. */
  alike: Choice[];
  /** Names that are nearly a person's, as they may be confirmed. */
  near: Choice[];
  page: number;
  pages: number;
  /** A row moves an item that readers may have seen on its meeting. */
  asksWhy: boolean;
  mark: string;
  seen: number;
  offers: Offer[];
  verdicts: Record<"save" | "discard", Verdict>;
};

/** An imported spreadsheet: what it would change, or what it changed, and what can be done with it. */
export function ImportView({ imported, path }: { imported: ImportToShow; path: "" | "/confirmation" }) {
  const { counts, state, noun } = imported;
  const here = `/imports/${imported.id}`;
  const waits = state === "previewed";
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/bring-in", words: "Bring in" },
          { href: "/imports", words: "Imports" },
        ]}
      />
      <Heading caption={`${imported.bodyName}: spreadsheet of ${noun[1]}`}>{imported.fileName}</Heading>
      <p className="govuk-body">
        <Tag words={IMPORT_STATES[state].words} /> {IMPORT_STATES[state].hint}
      </p>
      <Facts
        facts={[
          { term: "Imported by", value: told(imported.uploaded) },
          { term: "Saved by", value: told(imported.applied) },
          { term: "Undone by", value: told(imported.undone) },
          {
            term: waits ? "To be changed" : "Changed",
            value: waits || imported.applied ? counts.changed : null,
          },
          { term: waits ? "To be added" : "Added", value: waits || imported.applied ? counts.added : null },
          { term: "In conflict", value: waits ? counts.conflict : null },
          { term: "Likely there already", value: waits ? counts.alike : null },
          { term: "Refused", value: waits ? counts.refused : null },
          { term: "Not taken", value: waits ? counts.passed_over || null : null },
          { term: "Left out", value: imported.applied ? counts.left : null },
          { term: "Unchanged", value: waits ? counts.unchanged : null },
        ]}
      />
      {waits ? <SaveForm imported={imported} /> : null}
      <Deeds offers={imported.offers} />
      <ImportedRows lines={imported.lines} kind={imported.kind} waits={waits} />
      <Pagination page={imported.page} pages={imported.pages} href={(to) => `${here}${path}?page=${to}`} />
    </>
  );
}

/** Saving: what will be saved and what will not be, and the one button. */
function SaveForm({ imported }: { imported: ImportToShow }) {
  const { changed, added, conflict, refused } = imported.counts;
  const left = conflict + refused;
  const came = useActionData<FormState>();
  if (!imported.verdicts.save.allowed) return <p className="govuk-body">{imported.verdicts.save.because}</p>;
  const { alike, near } = imported;
  if (changed + added + alike.length === 0)
    return (
      <>
        <RefusedBanner came={came} />
        <p className="govuk-body-l">
          {left + imported.counts.passed_over === 0
            ? "Nothing in this spreadsheet differs from what is recorded."
            : "There is nothing in this spreadsheet that can be saved."}
        </p>
      </>
    );
  return (
    <Form action={`/imports/${imported.id}/confirmation`} version={imported.version}>
      {left > 0 ? (
        <p className="govuk-body">
          {count(left, "row")} will be left out: {leftText(conflict, refused)}. To include them, download the
          spreadsheet again, make the change there and import it.
        </p>
      ) : null}
      <p className="govuk-body">
        Records that are not in the spreadsheet stay as they are: nothing is deleted. You can undo the import in one
        step.
      </p>
      {near.length > 0 ? (
        <CheckboxField
          name="names"
          label="Names that are nearly a person’s"
          hint="Saving takes each as the person beside it. Untick a name that is somebody else’s: rows with it are then left out."
          choices={near}
          chosen={near.map(({ value }) => value)}
          small
        />
      ) : null}
      {alike.length > 0 ? (
        <CheckboxField
          name="anyway"
          label="New rows that look like what is there already"
          hint="They are left out. Tick those that are to be added all the same."
          choices={alike}
          small
        />
      ) : null}
      {imported.asksWhy ? (
        <>
          <TextArea
            name="reasonWords"
            label="Why these items move"
            hint="Kept with each of them, and shown to the public once the programme is published."
            rows={2}
          />
          <input type="hidden" name="asksWhy" value="yes" />
        </>
      ) : null}
      <input type="hidden" name="mark" value={imported.mark} />
      <input type="hidden" name="seen" value={imported.seen} />
      <SubmitButton>
        {changed + added === 0
          ? "Add the ticked rows"
          : `Save ${parts(changed, added)}${left > 0 ? `; leave ${left}` : ""}${alike.length > 0 ? ", and add the ticked rows" : ""}`}
      </SubmitButton>
    </Form>
  );
}

function leftText(conflict: number, refused: number): string {
  return [conflict > 0 ? `${conflict} in conflict` : "", refused > 0 ? `${refused} refused` : ""]
    .filter(Boolean)
    .join(", ");
}

/** "12 changes and 3 new". */
function parts(changed: number, added: number): string {
  return [changed > 0 ? count(changed, "change") : "", added > 0 ? `${added} new` : ""].filter(Boolean).join(" and ");
}

function count(many: number, noun: string): string {
  return `${many.toLocaleString("en-GB")} ${noun}${many === 1 ? "" : "s"}`;
}

function told(done: Done): string | null {
  return done ? `${done.name}, ${instantText(done.at)}` : null;
}
