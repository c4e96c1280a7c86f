import type { ReactNode } from "react";
import { RadioField } from "#app/components/choices.tsx";
import { REPORT } from "#app/domain/follow-up/fields.ts";
import { SubmitButton, TextArea } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { In, Say, useSay } from "#app/components/say.tsx";
import { dateText, instantText } from "#app/domain/calendar.ts";
import { OWNER_SAYS, OWNER_SAYS_LIST } from "#app/domain/follow-up/owner-answer.ts";
import type { OwnerPage } from "#app/services/follow-up/read-owner-link.server.ts";
import { label } from "#app/words/label.ts";

/** The one form of an owner's link: a box for each row that the link names, and nothing else of the record. */
export function OwnerForm({ path, page }: { path: string; page: OwnerPage }) {
  const language = useLanguage();
  const strong = (words: ReactNode) => <strong>{words}</strong>;
  const body = <In lang="en">{page.bodyName}</In>;
  return (
    <>
      <Heading caption={body}>
        <Say of="owner.title" />
      </Heading>
      <p className="govuk-body">
        <Say
          of="owner.who"
          with={{
            strong,
            owner: page.owner,
            officer: page.officer,
            body,
            count: page.rows.length,
          }}
        />
      </p>
      <p className="govuk-body">
        <Say of="owner.once" with={{ strong, ends: instantText(page.ends, language) }} />
      </p>
      <Form action={path}>
        <div id="form">
          {page.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </div>
        <SubmitButton>
          <Say of="owner.send" />
        </SubmitButton>
      </Form>
    </>
  );
}

function Row({ row }: { row: OwnerPage["rows"][number] }) {
  const language = useLanguage();
  const say = useSay();
  const made = row.madeOn ? say("promised.made", { day: dateText(row.madeOn, language) }) : "";
  const said = [row.sourceNumber, made].filter(Boolean).join(", ");
  const choices = OWNER_SAYS_LIST.map((value) => ({ value, words: label(language, OWNER_SAYS[value].words).words }));
  return (
    <section className="app-card" aria-labelledby={`row-${row.id}`}>
      <h2 className="govuk-heading-m app-chase__row" id={`row-${row.id}`}>
        {row.reference}
        {said ? <span className="app-chase__said"> {said}</span> : null}
      </h2>
      <p className="govuk-body app-chase__wording">
        <In lang="en">{row.wording}</In>
      </p>
      {row.dueWords ? (
        <p className="govuk-body">
          <Say of="owner.due" with={{ due: <In lang="en">{row.dueWords}</In> }} />
        </p>
      ) : null}
      <RadioField
        name={`says-${row.id}`}
        label={<Say of="owner.position" with={{ reference: row.reference }} />}
        choices={choices}
        small
      />
      <TextArea
        name={`text-${row.id}`}
        label={<Say of="owner.done" with={{ reference: row.reference }} />}
        hint={<Say of="owner.doneHint" />}
        rows={3}
        most={REPORT.limit}
      />
    </section>
  );
}
