import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListTable } from "#app/components/list-table/list-table.tsx";
import { readList } from "#app/components/list-table/read-list.ts";
import { followUpList } from "#app/components/lists/follow-up-list.tsx";
import { FOLLOW_UP_VIEWS } from "#app/components/lists/follow-up-views.ts";
import { CountedLine } from "#app/components/follow-up/counted-line.tsx";
import { SkipToRows } from "#app/components/table/skip-to-rows.tsx";
import { Deeds, Heading } from "#app/components/page-parts.tsx";
import { importAddress } from "#app/domain/sheet/may.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readSavedViews } from "#app/services/account/saved-views.server.ts";
import { addPublicationStatus } from "#app/services/follow-up/add-publication-status.server.ts";
import { readTracker } from "#app/services/follow-up/list-follow-ups.server.ts";
import { countAnswersToTakeUp } from "#app/services/follow-up/offer-answers.server.ts";
import { bulkReport, trackerDeeds } from "./bulk-report.tsx";
import { NothingOpen } from "./nothing-open.tsx";

export const meta: MetaFunction = () => [{ title: "Follow-up: recommendations and actions" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const { source, ...told } = await readTracker(ctx.db, actor);
  const view = await readList(followUpList, source, ctx.url);
  return {
    ...told,
    importAt: importAddress("follow_ups", actor),
    view: { ...view, blocks: await addPublicationStatus(ctx.db, actor, view.blocks) },
    own: await readSavedViews(ctx.db, actor, ctx.url.pathname),
    waiting: await countAnswersToTakeUp(ctx.db, actor),
    here: ctx.url.pathname + ctx.url.search,
    today: ctx.today as string,
  };
}

export default function FollowUpsPage() {
  const { own, importAt, view, open, counts, lastClosed, waiting, mayReport, here, today } =
    useLoaderData<typeof loader>();
  return (
    <>
      <SkipToRows />
      <Heading>Recommendations and actions</Heading>
      {open > 0 ? <CountedLine counts={counts} /> : null}
      {open > 0 || waiting > 0 ? <Deeds offers={trackerDeeds(mayReport, waiting)} /> : null}
      {open === 0 && view.all > 0 ? <NothingOpen lastClosed={lastClosed} /> : null}
      <ListTable
        list={followUpList}
        view={view}
        views={FOLLOW_UP_VIEWS}
        own={own}
        sheet="/follow-ups/export/follow-ups"
        importAt={importAt}
        paper="/follow-ups/tracker"
        bulk={mayReport ? bulkReport(here, today) : undefined}
        empty={
          <p className="govuk-body">
            No follow-ups yet. They start from what a{" "}
            <a className="govuk-link" href="/meetings?when=past">
              meeting
            </a>{" "}
            decided, or from a theme, an agenda item or a question.
          </p>
        }
      />
    </>
  );
}
