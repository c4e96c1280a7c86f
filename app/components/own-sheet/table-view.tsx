import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Deeds, Facts, Heading, Tag } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { instantText } from "#app/domain/calendar.ts";
import type { Offer } from "#app/domain/deed.ts";
import { OWN_IMPORT_STATES, type OwnImportState } from "#app/domain/own-sheet/states.ts";
import type { RowFate } from "#app/domain/own-sheet/plan.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { GoOn } from "#app/components/go-on.tsx";
import type { NextStep } from "#app/domain/home/first-steps.ts";
import { MadeLines, type MadeLine } from "./made-lines.tsx";
import { MatchGroups, type MatchGroup } from "./match-groups.tsx";
import { SlowNote } from "./slow-note.tsx";
import { PlannedRows, type RowToShow } from "./planned-rows.tsx";

type Done = { at: string; name: string | null } | null;

export type TableToShow = {
  id: number;
  version: number;
  fileName: string;
  bodyName: string;
  bodySlug: string;
  step: NextStep;
  nouns: { one: string; many: string } | null;
  state: OwnImportState;
  waits: boolean;
  brought: { at: string; name: string };
  saved: Done;
  undone: Done;
  sheet: string;
  counts: Record<RowFate, number>;
  unread: number;
  empty: string | null;
  rows: RowToShow[];
  matches: MatchGroup[];
  lines: MadeLine[];
  rest: { id: number; names: string[]; next: string } | null;
  page: number;
  pages: number;
  mark: string;
  offers: Offer[];
  verdict: Verdict;
};

/** A table that was brought in: what would become of its rows, or what was made of them, and what can be done with it. */
export function TableView({ table, path }: { table: TableToShow; path: "" | "/matches" | "/confirmation" }) {
  const { counts, state, nouns } = table;
  const here = `/bring-in/${table.id}`;
  const isRead = state === "read";
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/bring-in", words: "Bring in" }]} />
      <Heading caption={`${table.bodyName}${nouns ? `: table of ${nouns.many}` : ""}`}>{table.fileName}</Heading>
      <p className="govuk-body">
        <Tag words={OWN_IMPORT_STATES[state].words} /> {OWN_IMPORT_STATES[state].hint}
      </p>
      <Facts
        facts={[
          { term: "Sheet", value: table.sheet },
          { term: "Brought in by", value: told(table.brought) },
          { term: "Saved by", value: told(table.saved) },
          { term: "Undone by", value: told(table.undone) },
          { term: "To be added", value: isRead ? counts.added : null },
          { term: "Reports on what is here", value: isRead && counts.changed > 0 ? counts.changed : null },
          { term: "Already here", value: isRead ? counts.here : null },
          { term: "Left out", value: isRead ? counts.left : null },
          { term: "No rows of ours", value: isRead ? table.empty : null },
          { term: "With words that stay words", value: isRead && table.unread > 0 ? table.unread : null },
        ]}
      />
      {isRead ? <SaveForm table={table} /> : null}
      {state === "saved" ? (
        <GoOn
          rest={table.rest && { words: restWords(table.rest), href: `/bring-in/${table.rest.id}/columns` }}
          more={{ words: "Bring in another file or table", href: `/bring-in?body=${table.bodySlug}` }}
          step={table.step}
        />
      ) : null}
      <Deeds offers={table.offers} />
      {isRead ? (
        <Form action={`${here}/matches`} version={table.version}>
          <MatchGroups groups={table.matches} />
          <PlannedRows rows={table.rows} />
          <SubmitButton kind="secondary">Keep these choices</SubmitButton>
        </Form>
      ) : null}
      <MadeLines lines={table.lines} undone={state === "undone"} />
      <Pagination page={table.page} pages={table.pages} href={(to) => `${here}${path}?page=${to}`} />
    </>
  );
}

/** Saving: what will be saved, and the one button. */
function SaveForm({ table }: { table: TableToShow }) {
  const { added, changed } = table.counts;
  if (!table.verdict.allowed) return <p className="govuk-body">{table.verdict.because}</p>;
  if (added + changed === 0)
    return (
      <p className="govuk-body-l">There is nothing in this table that is not here already, or that can be saved.</p>
    );
  return (
    <Form action={`/bring-in/${table.id}/confirmation`} version={table.version} idPrefix="save-">
      <p className="govuk-body">
        Everything is saved at once, and only seen by your team: nothing is published by it. You can undo it in one
        step.
      </p>
      <input type="hidden" name="mark" value={table.mark} />
      <SubmitButton>
        {[added > 0 ? `Add ${added}` : "", changed > 0 ? `report on ${changed}` : ""].filter(Boolean).join(" and ")}
      </SubmitButton>
      <SlowNote words="The rows are being saved." />
    </Form>
  );
}

function restWords({ names, next }: { names: string[]; next: string }): string {
  const more = names.length === 1 ? "1 more sheet" : `${names.length} more sheets`;
  return `This file has ${more}: bring in “${next}” next`;
}

function told(done: Done): string | null {
  return done ? `${done.name}, ${instantText(done.at)}` : null;
}
