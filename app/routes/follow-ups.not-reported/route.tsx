import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { isIsoDate } from "#app/domain/calendar.ts";
import { idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { listNotReported } from "#app/services/follow-up/list-not-reported.server.ts";
import { SilentRows } from "./silent-rows.tsx";
import { SinceForm } from "./since-form.tsx";

export const meta: MetaFunction = () => [{ title: "Not reported on since" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = ctx.url.searchParams;
  const day = asked.get("day") ?? "";
  const silent = await listNotReported(ctx.db, requireActor(ctx), {
    meetingId: idFromReference("meeting", asked.get("meeting") ?? "") ?? null,
    day: isIsoDate(day) ? day : null,
    page: asked.get("page"),
  });
  return { ...silent, here: ctx.url.pathname + ctx.url.search, today: ctx.today as string };
}

export default function NotReportedPage() {
  const silent = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-up" }]} />
      <Heading>Not reported on since…</Heading>
      <p className="govuk-body">Open follow-ups made before a meeting, or a date, and not reported on then or since.</p>
      <SinceForm meetings={silent.meetings} meetingId={silent.meetingId} day={silent.day} />
      <SilentRows {...silent} />
      <Pagination
        page={silent.page}
        pages={silent.pages}
        href={(page) => addressOfPage(silent.here, page)}
        label="Pages of follow-ups"
      />
    </>
  );
}
