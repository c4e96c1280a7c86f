import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Deeds, Facts, Heading } from "#app/components/page-parts.tsx";
import { Calculation } from "#app/components/deadline/calculation.tsx";
import { weekdayDateText } from "#app/domain/calendar.ts";
import { allowed } from "#app/domain/verdict.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromAllPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyRule } from "#app/services/deadline/read-body-rules.server.ts";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.rule.title}: ${data.body.name}` : "Rule not found" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = {
    slug: found(params.slug),
    ruleId: found(params.rule),
    from: ctx.url.searchParams.get("from"),
  };
  madeFromAllPublished(ctx);
  return readingPage(ctx, found(await readBodyRule(ctx.db, ctx.reader, asked, ctx.today)));
}

export default function RulePage() {
  const { body, rule, from, worked, maySet } = useLoaderData<typeof loader>();
  const home = `/bodies/${body.slug}/rules`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Work programmes" },
          { href: `/bodies/${body.slug}`, words: body.name },
          { href: home, words: "Rules and deadlines" },
        ]}
      />
      <Heading caption={`${body.name}, rule ${rule.id}`}>{rule.title}</Heading>
      {maySet ? (
        <Deeds offers={[{ href: `${home}/${rule.id}/edit`, words: "Set for this body", verdict: allowed }]} />
      ) : null}
      <Facts
        facts={[
          { term: "Started by", value: rule.trigger },
          { term: "When", value: rule.when },
          { term: "How it is counted", value: rule.counted },
          { term: "Set by", value: rule.setBy },
          { term: "Where the body’s rules say so", value: rule.saidIn },
          { term: "Source", value: rule.source },
          { term: "How certain", value: rule.certainty },
          { term: "What follows", value: rule.consequence },
        ]}
      />
      <h2 className="govuk-heading-m">
        {worked.known ? `Calculated: ${worked.about ? "about " : ""}${weekdayDateText(worked.on)}` : "Calculated"}
      </h2>
      <Calculation worked={worked} label={rule.title} />
      {rule.hasDay ? (
        <form method="get" action={`${home}/${rule.id}`} className="app-narrow-form">
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor="from">
              Calculate it from another date
            </label>
            <input
              className="govuk-input govuk-input--width-10"
              id="from"
              name="from"
              type="date"
              defaultValue={from}
            />
          </div>
          <button className="govuk-button govuk-button--secondary" data-module="govuk-button">
            Calculate
          </button>
        </form>
      ) : null}
    </>
  );
}
