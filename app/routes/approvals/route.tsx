import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Heading } from "#app/components/page-parts.tsx";
import { NotLawfulNote } from "#app/components/meeting/not-lawful-note.tsx";
import { SubNavigation } from "#app/components/sub-navigation.tsx";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { requireAllowed } from "#app/http/responses.server.ts";
import { readApprovals } from "#app/services/home/read-approvals.server.ts";
import { readDecisions } from "#app/services/theme/read-decisions.server.ts";
import { unlawfulMeetings } from "#app/services/home/unlawful-meetings.server.ts";
import { countWaitingSeen, offerApprovals } from "#app/services/home/waiting.server.ts";
import { Decided } from "./decided.tsx";
import { WaitingCard } from "./waiting-card.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.decided ? "Recently decided" : `Waiting for approval (${data?.count ?? 0})` },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  requireAllowed(await offerApprovals(ctx.db, actor, ctx.today));
  const showDecided = ctx.url.searchParams.get("show") === "decided";
  return {
    unlawful: showDecided ? [] : await unlawfulMeetings(ctx.db, actor),
    waiting: await readApprovals(ctx.db, actor),
    count: await countWaitingSeen(ctx.db, actor),
    decided: showDecided ? await readDecisions(ctx.db, actor) : null,
  };
}

export default function ApprovalsPage() {
  const { waiting, count, decided, unlawful } = useLoaderData<typeof loader>();
  const mine = waiting.filter((one) => one.mayDecide).length;
  const heading = mine === waiting.length ? "For your approval" : "Waiting for the chair";
  return (
    <>
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
      {decided ? <Decided decisions={decided} /> : null}
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
      {decided === null && waiting.length < count ? (
        <p className="govuk-inset-text">
          These are the {waiting.length} that have waited longest, of {count}. The others come here as these are
          decided.
        </p>
      ) : null}
      {decided === null
        ? waiting.map((one, index) => <WaitingCard key={keyOf(one)} one={one} number={index + 1} />)
        : null}
    </>
  );
}

function keyOf(one: { kind: string; id?: number; variation?: { id: number } }): string {
  return `${one.kind}-${one.id ?? one.variation?.id}`;
}
