import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListTable } from "#app/components/list-table/list-table.tsx";
import { readList } from "#app/components/list-table/read-list.ts";
import { DEADLINE_VIEWS, deadlineList } from "#app/components/lists/deadline-list.tsx";
import { Deeds, Heading } from "#app/components/page-parts.tsx";
import { SkipToRows } from "#app/components/table/skip-to-rows.tsx";
import { DEADLINE_SOON_DAYS } from "#app/domain/deadline/status.ts";
import { allowed } from "#app/domain/verdict.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readSavedViews } from "#app/services/account/saved-views.server.ts";
import { deadlineSource, readAboutDeadlines } from "#app/services/deadline/list-deadlines.server.ts";
import { WithoutDay } from "./without-day.tsx";

export const meta: MetaFunction = () => [{ title: "Deadlines" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const source = deadlineSource(ctx.db, actor);
  const rest = await readAboutDeadlines(ctx.db, actor, source);
  const body = rest.bodies.find(({ slug }) => slug === ctx.url.searchParams.get("body"));
  return {
    ...rest,
    view: await readList(deadlineList, source, ctx.url),
    own: await readSavedViews(ctx.db, actor, ctx.url.pathname),
    body: body?.slug ?? null,
  };
}

export default function DeadlinesPage() {
  const { own, view, late, soon, bodies, body } = useLoaderData<typeof loader>();
  const asked = body === null ? "" : `?body=${body}`;
  const record = { href: `/occasions/new${asked}`, words: "Record what happened", verdict: allowed };
  const earliest = {
    href: `/deadlines/earliest${asked}`,
    words: "Find the earliest lawful meeting",
    verdict: allowed,
  };
  return (
    <>
      <SkipToRows />
      <Heading>Deadlines</Heading>
      <p className="govuk-body-l">
        {late.toLocaleString("en-GB")} late, {soon.toLocaleString("en-GB")} within {DEADLINE_SOON_DAYS} days
      </p>
      <p className="govuk-body">
        Each date is calculated from the rules that apply to the body. Choose one to see the calculation, day by day.
        This is not legal advice.
      </p>
      <Deeds offers={bodies.some(({ mayRecord }) => mayRecord) ? [record, earliest] : [earliest]} />
      <ListTable
        list={deadlineList}
        view={view}
        views={DEADLINE_VIEWS}
        own={own}
        empty={
          <p className="govuk-body">
            No deadlines yet. They come from{" "}
            <a className="govuk-link" href="/meetings">
              meetings
            </a>
            , from the law that applies to the body, and from what is recorded as having happened.
          </p>
        }
      />
      <WithoutDay bodies={bodies.filter(({ slug }) => body === null || slug === body)} />
    </>
  );
}
