import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminBodyHead } from "#app/components/administration/admin-body-head.tsx";
import { Deeds, Facts } from "#app/components/page-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { BODY_KIND_LABELS, JURISDICTION_LABELS } from "#app/domain/body.ts";
import { dateText, MONTHS } from "#app/domain/calendar.ts";
import { BODY_LAW_LABELS, DAY_PROFILE_LABELS } from "#app/domain/deadline/law.ts";
import { STARTING_WORDS } from "#app/domain/same-words.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBodyWithHistory } from "#app/services/administration/read-body-to-administer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name} - Administration` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return found(await readBodyWithHistory(ctx.db, actor, params.slug ?? ""));
}

export default function BodyPage() {
  const body = useLoaderData<typeof loader>();
  return (
    <>
      <AdminBodyHead body={body} here="">
        {body.name}
      </AdminBodyHead>
      <Deeds
        offers={[
          {
            href: `/admin/bodies/${body.slug}/edit`,
            words: "Change how it is set up",
            verdict: body.verdict,
          },
          ...(body.endedOn === null
            ? [{ href: `/bodies/${body.slug}/first-steps`, words: "Move in step by step", verdict: body.verdict }]
            : []),
        ]}
      />
      <Facts
        facts={[
          { term: "Kind", value: BODY_KIND_LABELS[body.kind] },
          { term: "Part of", value: body.parentName },
          { term: "Host authority", value: body.hostAuthority },
          { term: "Jurisdiction", value: JURISDICTION_LABELS[body.jurisdiction] },
          { term: "Law that applies to it", value: BODY_LAW_LABELS[body.law] },
          { term: "Days that do not count", value: DAY_PROFILE_LABELS[body.dayProfile] },
          { term: "Its year starts on", value: `${body.yearStartDay} ${MONTHS[body.yearStartMonth - 1]}` },
          { term: "Usual time available (minutes)", value: String(body.defaultMeetingMinutes) },
          {
            term: "Meetings a year",
            value: [body.cadenceTarget, body.cadenceWords].filter(Boolean).join(": "),
          },
          { term: "Remit", value: body.remit ? <span className="app-prose">{body.remit}</span> : "" },
          { term: "Public contact", value: body.publicContact },
          { term: "Written questions answered in", value: daysText(body.writtenAnswerDays) },
          {
            term: "Recommendations responded to in",
            value: [daysText(body.responseDays), body.responseRuleWords].filter(Boolean).join(": "),
          },
          {
            term: "Abbreviations and other words",
            value: <span className="app-prose">{body.sameWords ?? STARTING_WORDS}</span>,
          },
          { term: "Ended on", value: body.endedOn ? dateText(body.endedOn) : "" },
        ]}
      />
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={body.events} />
    </>
  );
}

function daysText(days: number | null): string {
  if (days === null) return "";
  return days === 1 ? "1 day" : `${days} days`;
}
