import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { JURISDICTION_LABELS } from "#app/domain/body.ts";
import { BODY_LAW_LABELS, DAY_PROFILE_LABELS } from "#app/domain/deadline/law.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromAllPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyRules } from "#app/services/deadline/read-body-rules.server.ts";
import { LeftRules } from "./left-rules.tsx";
import { RuleTable } from "./rule-table.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.body.name}: rules and deadlines` : "Body not found" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  madeFromAllPublished(ctx);
  return readingPage(ctx, found(await readBodyRules(ctx.db, ctx.reader, found(params.slug), ctx.today)));
}

export default function RulesPage() {
  const { body, rules, left, isOwn, events } = useLoaderData<typeof loader>();
  const dated = rules.filter(({ hasDay, isLocal }) => hasDay && !isLocal);
  const local = rules.filter(({ isLocal }) => isLocal);
  const others = rules.filter(({ hasDay, isLocal }) => !hasDay && !isLocal);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Work programmes" },
          { href: `/bodies/${body.slug}`, words: body.name },
        ]}
      />
      <Heading caption={body.name}>Rules and deadlines</Heading>
      <p className="govuk-body">
        {BODY_LAW_LABELS[body.law]}, {JURISDICTION_LABELS[body.jurisdiction]}. {DAY_PROFILE_LABELS[body.dayProfile]}.
        Each rule shows how it is counted and where it comes from. This is not legal advice.
      </p>
      {dated.length > 0 ? (
        <Part id="law" title="Dates set by law">
          <RuleTable rules={dated} slug={body.slug} caption="Rules with a date" />
        </Part>
      ) : null}
      <Part id="local" title="Dates set by the body">
        {local.length === 0 ? (
          <p className="govuk-body">This body has not set any dates.</p>
        ) : (
          <RuleTable rules={local} slug={body.slug} caption="Local settings" />
        )}
        {isOwn && left.length > 0 ? <LeftRules rules={left} slug={body.slug} /> : null}
      </Part>
      {others.length > 0 ? (
        <Part id="others" title="Rules without a fixed date">
          <RuleTable rules={others} slug={body.slug} caption="Rules that apply and set no date" withoutDay />
        </Part>
      ) : null}
      {isOwn ? (
        <Part id="moved" title="What moved recently">
          {events.length === 0 ? (
            <p className="govuk-body">No rule has been set and no day has been added yet.</p>
          ) : (
            <Timeline entries={events} />
          )}
        </Part>
      ) : null}
    </>
  );
}
