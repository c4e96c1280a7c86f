import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Decided } from "#app/components/decision/decided.tsx";
import { WaitingCards } from "#app/components/decision/waiting-cards.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { NotLawfulNote } from "#app/components/meeting/not-lawful-note.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { SubNavigation } from "#app/components/sub-navigation.tsx";
import { addressOfPage, placeOfPage } from "#app/domain/pages.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { requireAllowed } from "#app/http/responses.server.ts";
import { APPROVALS_ON_PAGE, readApprovals } from "#app/services/home/read-approvals.server.ts";
import { readDecisions } from "#app/services/theme/read-decisions.server.ts";
import { readComing } from "#app/services/home/read-coming.server.ts";
import { countWaitingSeen, offerApprovals } from "#app/services/home/waiting.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.decided ? "Recently decided" : `Waiting for approval (${data?.count ?? 0})` },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  requireAllowed(await offerApprovals(ctx.db, actor, ctx.today));
  const showDecided = ctx.url.searchParams.get("show") === "decided";
  const count = await countWaitingSeen(ctx.db, actor);
  const paged = placeOfPage(count, ctx.url.searchParams.get("page"), APPROVALS_ON_PAGE);
  return {
    unlawful: showDecided ? [] : (await readComing(ctx.db, actor)).unlawful,
    waiting: showDecided ? [] : await readApprovals(ctx.db, actor, paged),
    count,
    paged,
    decided: showDecided ? await readDecisions(ctx.db, actor, ctx.now) : null,
  };
}

export default function ApprovalsPage() {
  const { waiting, count, paged, decided, unlawful } = useLoaderData<typeof loader>();
  const mine = waiting.filter((one) => one.mayDecide).length;
  const heading = mine === waiting.length ? "For your approval" : "Waiting for the chair";
  return (
    <div data-in-place="">
      <Heading caption={decided ? "Newest first" : "Oldest first"}>
        {decided ? "Decided" : `${heading} (${count})`}
      </Heading>
      <SubNavigation
        label="Approvals"
        here={decided ? "/approvals?show=decided" : "/approvals"}
        sections={[
          { href: "/approvals", words: `Waiting (${count})` },
          { href: "/approvals?show=decided", words: "Decided" },
        ]}
      />
      {unlawful.map((meeting) => (
        <NotLawfulNote key={meeting.reference} unlawful={meeting.unlawful} of={meeting.bodyName} />
      ))}
      {decided && decided.length === 0 ? <p className="govuk-body">Nothing has been decided yet.</p> : null}
      {decided ? <Decided decisions={decided} back="/approvals?show=decided" /> : null}
      {decided === null && waiting.length === 0 ? (
        <p className="govuk-body">
          Nothing is waiting for a decision. Themes, programmes, variations, requests and agendas appear here when the
          scrutiny officer sends them.{" "}
          <a className="govuk-link" href="/programmes">
            Look at the programmes
          </a>
          .
        </p>
      ) : null}
      <WaitingCards waiting={waiting} count={count} offset={paged.offset} back="/approvals" />
      {decided === null ? (
        <Pagination page={paged.page} pages={paged.pages} href={(page) => addressOfPage("/approvals", page)} />
      ) : null}
    </div>
  );
}
