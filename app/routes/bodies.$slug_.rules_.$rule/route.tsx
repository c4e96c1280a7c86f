import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Facts, Heading } from "#app/components/page-parts.tsx";
import { Calculation } from "#app/components/deadline/calculation.tsx";
import { useLanguage } from "#app/components/response-context.ts";
import { Label, own, Say, Twin, useLabel, useSay } from "#app/components/say.tsx";
import { languageIn } from "#app/components/titled.ts";
import { weekdayDateText } from "#app/domain/calendar.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromAllPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyRule } from "#app/services/deadline/read-body-rules.server.ts";

import { label } from "#app/words/label.ts";
import { say } from "#app/words/say.ts";
import { SetRule } from "./working-deeds.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageIn(matches);
  const title = data
    ? say(language, "rules.ruleTitle", { rule: label(language, data.rule.title).words, body: data.body.name })
    : say(language, "rules.ruleNotFound");
  return [{ title: title.words }];
};

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
  const say = useSay();
  const labelled = useLabel();
  const language = useLanguage();
  const { body, rule, from, worked, maySet } = useLoaderData<typeof loader>();
  const home = `/bodies/${body.slug}/rules`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: <Say of="home.programmes" /> },
          { href: `/bodies/${body.slug}`, words: body.name },
          { href: home, words: <Say of="rules.heading" /> },
        ]}
      />
      <Heading caption={<Say of="rules.caption" with={{ body: <Twin en={body.name} />, id: rule.id }} />}>
        <Label of={rule.title} />
      </Heading>
      {maySet ? <SetRule href={`${home}/${rule.id}/edit`} /> : null}
      <Facts
        facts={[
          { term: say("rules.startedBy"), value: own(rule.trigger) },
          { term: say("rules.when"), value: own(rule.when) },
          { term: say("rules.counted"), value: own(rule.counted) },
          { term: say("rules.setBy"), value: own(rule.setBy) },
          { term: say("rules.saidIn"), value: own(rule.saidIn) },
          { term: say("rules.source"), value: own(rule.source) },
          { term: say("rules.certainty"), value: own(rule.certainty) },
          { term: say("rules.consequence"), value: own(rule.consequence) },
        ]}
      />
      <h2 className="govuk-heading-m">
        {worked.known ? (
          <Say
            of={worked.about ? "rules.calculatedAbout" : "rules.calculatedDay"}
            with={{ day: weekdayDateText(worked.on, language) }}
          />
        ) : (
          <Say of="rules.calculated" />
        )}
      </h2>
      <Calculation worked={worked} label={labelled(rule.title)} />
      {rule.hasDay ? (
        <form method="get" action={`${home}/${rule.id}`} className="app-narrow-form">
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor="from">
              <Say of="rules.another" />
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
            <Say of="rules.calculate" />
          </button>
        </form>
      ) : null}
    </>
  );
}
