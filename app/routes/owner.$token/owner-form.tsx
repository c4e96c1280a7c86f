import { RadioField } from "#app/components/choices.tsx";
import { REPORT } from "#app/domain/follow-up/fields.ts";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { OWNER_SAYS, OWNER_SAYS_LIST } from "#app/domain/follow-up/owner-answer.ts";
import type { OwnerPage } from "#app/services/follow-up/read-owner-link.server.ts";

const CHOICES = OWNER_SAYS_LIST.map((says) => ({ value: says, words: OWNER_SAYS[says].words }));

/** The one form of an owner's link: a box for each row that the link names, and nothing else of the record. */
export function OwnerForm({ path, page }: { path: string; page: OwnerPage }) {
  return (
    <>
      <Heading caption={page.bodyName}>What has been done?</Heading>
      <p className="govuk-body">
        For <strong>{page.owner}</strong>. {page.officer}, scrutiny officer of {page.bodyName}, asks you about{" "}
        {page.rows.length === 1 ? "this" : `these ${page.rows.length}`}. What you write goes to the scrutiny officer,
        who puts it into the record. It may be read out or published.
      </p>
      <p className="govuk-body">
        You can send this page <strong>once</strong>, until {page.ends}. Leave a row empty to answer it another time:
        you will be asked again.
      </p>
      <Form action={path}>
        <div id="form">
          {page.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </div>
        <SubmitButton>Send the answers</SubmitButton>
      </Form>
    </>
  );
}

function Row({ row }: { row: OwnerPage["rows"][number] }) {
  const said = [row.sourceNumber, row.madeOn ? `made on ${dateText(row.madeOn)}` : ""].filter(Boolean).join(", ");
  return (
    <section className="app-card" aria-labelledby={`row-${row.id}`}>
      <h2 className="govuk-heading-m app-chase__row" id={`row-${row.id}`}>
        {row.reference}
        {said ? <span className="app-chase__said"> {said}</span> : null}
      </h2>
      <p className="govuk-body app-chase__wording">{row.wording}</p>
      {row.dueWords ? <p className="govuk-body">Due: {row.dueWords}</p> : null}
      <RadioField name={`says-${row.id}`} label={`What is the position on ${row.reference}?`} choices={CHOICES} small />
      <TextArea
        name={`text-${row.id}`}
        label={`What has been done about ${row.reference}?`}
        hint="If it will not be done, say why."
        rows={3}
        most={REPORT.limit}
      />
    </section>
  );
}
