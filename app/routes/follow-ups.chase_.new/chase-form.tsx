import type { SerializeFrom } from "@remix-run/node";
import { CheckboxField } from "#app/components/choices.tsx";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { dateText } from "#app/domain/calendar.ts";
import { linkPlace } from "#app/domain/follow-up/chase-draft.ts";
import type { offerChase } from "#app/services/follow-up/offer-chase.server.ts";
import { named } from "#app/domain/references.ts";

type Offer = SerializeFrom<NonNullable<Awaited<ReturnType<typeof offerChase>>>>;

/** The rows, the drafted message, and the deed that makes the link. */
export function ChaseForm({ offer }: { offer: Offer }) {
  const { body, owner, paged, rows, draft, sensitive, earlierMadeOn } = offer;
  const { page, pages, total } = paged;
  const here = `/follow-ups/chase/new?${new URLSearchParams({ body: body.slug, owner: owner.key })}`;
  return (
    <>
      {sensitive.length > 0 ? (
        <p className="govuk-inset-text">
          {sensitive.join(", ")} {sensitive.length === 1 ? "is" : "are"} sensitive, and never shown through a link. Ask
          about {sensitive.length === 1 ? "it" : "them"} in another way.
        </p>
      ) : null}
      {earlierMadeOn ? (
        <p className="govuk-inset-text">
          A link made on {dateText(earlierMadeOn)} waits for {owner.name} to answer. A new one takes its place.
        </p>
      ) : null}
      {pages > 1 ? (
        <p className="govuk-body">
          {total} are outstanding, and a message asks about those of one page: this is page {page} of {pages}.
        </p>
      ) : null}
      {rows.length === 0 ? null : (
        <Form action={addressOfPage(here, page)}>
          <input type="hidden" name="as" value="written" />
          <CheckboxField
            name="ids"
            label="What does the message ask about?"
            hint="A row that you untick is taken out of the message too."
            chosen={rows.map((row) => String(row.id))}
            choices={rows.map((row) => ({ value: String(row.id), words: firstLine(row) }))}
            small
          />
          <TextField name="subject" label="Subject" given={draft.subject} />
          <TextArea
            name="text"
            label="Message"
            hint={`Change what you like. The link takes the place of “${linkPlace("en")}”.`}
            given={draft.text}
            rows={24}
          />
          <SubmitButton>Make the link and the message</SubmitButton>
        </Form>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => addressOfPage(here, to)}
        label="Pages of what is outstanding"
      />
    </>
  );
}

/** Of a row of the message, which begins with its reference: what was asked, before it. */
function firstLine({ words }: { words: string }): string {
  const [reference = "", wording = ""] = words.split("\n", 2);
  return named(wording, reference);
}
