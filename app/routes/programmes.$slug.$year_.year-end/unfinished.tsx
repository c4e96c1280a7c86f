import type { SerializeFrom } from "@remix-run/node";
import { RadioField, SelectField } from "#app/components/choices.tsx";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { FieldError, Form, useField } from "#app/components/form.tsx";
import { PartPages } from "#app/components/part-pages.tsx";
import { YEAR_END_CHOICES, YEAR_END_CHOICE_LIST, type UnfinishedKind } from "#app/domain/year-end/choices.ts";
import type { YearEndView } from "#app/services/year-end/read-year-end.server.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";
import { named } from "#app/domain/references.ts";

type View = SerializeFrom<YearEndView> & { here: string };
type Group = View["unfinished"][number];
type Row = Group["rows"][number];

const KIND_LABELS: Record<UnfinishedKind, string> = {
  theme: "Themes",
  item: "Agenda items",
  question: "Questions",
  follow_up: "Follow-ups",
};

const CHOICES = YEAR_END_CHOICE_LIST.map((choice) => ({
  value: choice,
  words: YEAR_END_CHOICES[choice].words,
  hint: YEAR_END_CHOICES[choice].hint,
}));

/** What is unfinished, kind by kind; with ticks, one choice and one reason for those who may settle it. */
export function Unfinished({ view }: { view: View }) {
  const { verdict, bodies, here } = view;
  const groups = view.unfinished.filter(({ total }) => total > 0);
  if (groups.length === 0) return null;
  if (!verdict.allowed) {
    return (
      <>
        <p className="govuk-inset-text">{verdict.because}</p>
        {groups.map((group) => (
          <UnfinishedTable key={group.kind} group={group} here={here} />
        ))}
      </>
    );
  }
  return (
    <Form action={here}>
      <TickError />
      {groups.map((group) => (
        <UnfinishedTable key={group.kind} group={group} here={here} ticks />
      ))}
      <RadioField
        name="choice"
        label="What happens to the ticked records?"
        choices={CHOICES.filter(({ value }) => value !== "hand_over" || bodies.length > 0)}
      />
      {bodies.length > 0 ? (
        <SelectField
          name="toBodyId"
          label="Which body takes it on?"
          hint="Only to hand over. A new theme or follow-up starts there, linked to this one."
          blank="Choose a body"
          choices={bodies}
        />
      ) : null}
      <TextArea name="reasonWords" label="Reason" hint="Kept with each record, with your name and the time." rows={3} />
      <SubmitButton>Settle the ticked records</SubmitButton>
    </Form>
  );
}

function TickError() {
  const field = useField("ids");
  return <FieldError id={field.id} error={field.error} />;
}

function UnfinishedTable({ group, here, ticks }: { group: Group; here: string; ticks?: true }) {
  const caption = `${KIND_LABELS[group.kind]}: ${group.total} unfinished`;
  const field = useField("ids");
  return (
    <>
      <SmallTable
        label={caption}
        id={group.kind}
        rows={group.rows}
        keyOf={({ tick }) => tick}
        columns={[
          ...(ticks
            ? [
                {
                  label: "Settle",
                  ticks: true as const,
                  cell: (row: Row) => <TickCell row={row} ticked={field.list?.includes(row.tick) ?? false} />,
                },
              ]
            : []),
          { label: KIND_LABELS[group.kind], names: true, cell: (row) => <WhatCell row={row} /> },
          {
            label: "State",
            cell: ({ state, toHold }) => (
              <>
                {state}
                {toHold ? <ToHold {...toHold} /> : null}
              </>
            ),
          },
        ]}
      />
      <PartPages of={group} here={here} part={group.kind} title={KIND_LABELS[group.kind]} />
    </>
  );
}

function ToHold({ words, href }: { words: string; href: string }) {
  return (
    <div>
      {words}{" "}
      <a className="govuk-link" href={href}>
        Record the meeting
      </a>
    </div>
  );
}

function WhatCell({ row }: { row: Row }) {
  return (
    <>
      <a className="govuk-link" href={row.href}>
        {named(row.title, row.reference)}
      </a>
      {row.takenAlong.length > 0 ? (
        <div className="govuk-hint govuk-!-margin-bottom-0">
          If it is closed or handed over: {row.takenAlong.join(" ")}
        </div>
      ) : null}
    </>
  );
}

function TickCell({ row, ticked }: { row: Row; ticked: boolean }) {
  return (
    <input
      type="checkbox"
      className="app-list__tick"
      id={row.tick}
      name="ids[]"
      value={row.tick}
      defaultChecked={ticked}
      aria-label={`Settle ${named(row.title, row.reference)}`}
    />
  );
}
