import type { SerializeFrom } from "@remix-run/node";
import { CheckboxField, RadioField } from "#app/components/choices.tsx";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { mostOf, SCHEME_LIST, SCHEMES } from "#app/domain/scoring/schemes.ts";
import type { offerRoundOpening } from "#app/services/scoring/offer-round-opening.server.ts";

type Body = NonNullable<SerializeFrom<Awaited<ReturnType<typeof offerRoundOpening>>>["body"]>;

const DEFAULT_MINUTES = "45";

/** The form that opens a round for one body. */
export function RoundFields({ body }: { body: Body }) {
  const [thisYear, nextYear] = body.years;
  if (body.themes.length === 0) {
    return (
      <p className="govuk-body">
        No themes are waiting to be scored. Themes that are proposed, on the long list, scoped or approved can be
        scored:{" "}
        <a className="govuk-link" href="/themes">
          see the themes
        </a>
        .
      </p>
    );
  }
  const here = `/scoring/new?body=${body.slug}`;
  const { page, pages, total } = body.paged;
  return (
    <>
      <Form action={addressOfPage(here, page)}>
        <input type="hidden" name="bodyId" value={body.id} />
        <TextField name="title" label="Name" given="Themes for the year" width={30} />
        <RadioField
          name="startYear"
          label="For which year?"
          given={String(nextYear?.startYear)}
          choices={body.years.map(({ startYear, label }) => ({ value: String(startYear), words: label }))}
          inline
        />
        <RadioField name="criteria" label="Criteria" given="TOPIC" choices={criteriaChoices(body)} />
        <CheckboxField
          name="themeIds"
          label="Themes to score"
          hint={
            pages > 1
              ? `${total} are waiting: these are page ${page} of ${pages}. You can add others afterwards.`
              : undefined
          }
          chosen={body.themes.map((theme) => theme.value)}
          choices={body.themes}
          small
        />
        <TextField
          name="minutesEach"
          label="Time each theme needs (minutes)"
          hint="You can change it theme by theme afterwards."
          given={DEFAULT_MINUTES}
          width={4}
          inputMode="numeric"
        />
        <TextField
          name="minutesAvailable"
          label="Time available in the year, in minutes (optional)"
          hint={`Leave it empty for what is left on the year’s coming meetings: ${thisYear?.minutes} minutes in ${thisYear?.label}, ${nextYear?.minutes} in ${nextYear?.label}.`}
          width={5}
          inputMode="numeric"
        />
        <SubmitButton>Open the round</SubmitButton>
      </Form>
      <Pagination page={page} pages={pages} href={(to) => addressOfPage(here, to)} label="Pages of themes" />
    </>
  );
}

function criteriaChoices(body: Body) {
  const schemes = SCHEME_LIST.map((scheme) => {
    const { words, criteria } = SCHEMES[scheme];
    const names = criteria.map((criterion) => criterion.name).join(", ");
    return { value: scheme, words, hint: `${names}. At most ${mostOf(criteria)} points.` };
  });
  return [...schemes, ...body.ownCriteria.map(({ id, name }) => ({ value: String(id), words: name }))];
}
