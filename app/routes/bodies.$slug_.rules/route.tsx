import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Part } from "#app/components/public-record/published-parts.tsx";
import { Label, Say, Twin, useSay } from "#app/components/say.tsx";
import { languageIn } from "#app/components/titled.ts";
import { JURISDICTION_LABELS } from "#app/domain/body.ts";
import { BODY_LAW_LABELS, DAY_PROFILE_LABELS } from "#app/domain/deadline/law.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromAllPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyRules } from "#app/services/deadline/read-body-rules.server.ts";
import { say } from "#app/words/say.ts";
import { RuleTable } from "./rule-table.tsx";
import { LeftRules, WhatMoved } from "./working-rules.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageIn(matches);
  const title = data ? say(language, "rules.title", { body: data.body.name }) : say(language, "body.notFound");
  return [{ title: title.words }];
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  madeFromAllPublished(ctx);
  return readingPage(ctx, found(await readBodyRules(ctx.db, ctx.reader, found(params.slug), ctx.today)));
}

export default function RulesPage() {
  const say = useSay();
  const { body, rules, left, isOwn, events } = useLoaderData<typeof loader>();
  const dated = rules.filter(({ hasDay, isLocal }) => hasDay && !isLocal);
  const local = rules.filter(({ isLocal }) => isLocal);
  const others = rules.filter(({ hasDay, isLocal }) => !hasDay && !isLocal);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: <Say of="home.programmes" /> },
          { href: `/bodies/${body.slug}`, words: body.name },
        ]}
      />
      <Heading caption={<Twin en={body.name} />}>
        <Say of="rules.heading" />
      </Heading>
      <p className="govuk-body">
        <Label of={BODY_LAW_LABELS[body.law]} />, <Label of={JURISDICTION_LABELS[body.jurisdiction]} />.{" "}
        <Label of={DAY_PROFILE_LABELS[body.dayProfile]} />. <Say of="rules.notLegal" />
      </p>
      {dated.length > 0 ? (
        <Part id="law" title={<Say of="rules.byLaw" />}>
          <RuleTable rules={dated} slug={body.slug} caption={say("rules.tableDated")} />
        </Part>
      ) : null}
      <Part id="local" title={<Say of="rules.byBody" />}>
        {local.length === 0 ? (
          <p className="govuk-body">
            <Say of="rules.noLocal" />
          </p>
        ) : (
          <RuleTable rules={local} slug={body.slug} caption={say("rules.tableLocal")} />
        )}
        {isOwn && left.length > 0 ? <LeftRules rules={left} slug={body.slug} /> : null}
      </Part>
      {others.length > 0 ? (
        <Part id="others" title={<Say of="rules.undated" />}>
          <RuleTable rules={others} slug={body.slug} caption={say("rules.tableUndated")} withoutDay />
        </Part>
      ) : null}
      {isOwn ? <WhatMoved events={events} /> : null}
    </>
  );
}
