import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageIn } from "#app/components/titled.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromAllPublished } from "#app/http/reading.server.ts";
import { readSavedViews } from "#app/services/account/saved-views.server.ts";
import { listMeetings } from "#app/services/meeting/list-meetings.server.ts";
import { listPublishedMeetings } from "#app/services/public-record/list-published.server.ts";
import { say } from "#app/words/say.ts";
import { PublishedMeetings } from "./published-meetings.tsx";
import { WorkingMeetings } from "./working-meetings.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  { title: say(languageIn(matches), data?.when === "past" ? "meetings.past" : "meetings.upcoming").words },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = ctx.url.searchParams;
  const when = asked.get("when") === "past" ? ("past" as const) : ("coming" as const);
  const page = Number(asked.get("page") ?? 1);
  const bodySlug = asked.get("body");
  if (ctx.reader && ctx.reader.parts.length > 0) {
    const actor = requireActor(ctx);
    const working = await listMeetings(ctx.db, actor, { bodySlug, when, page });
    const own = await readSavedViews(ctx.db, actor, ctx.url.pathname);
    return readingPage(ctx, { when, bodySlug, working: { list: working, own }, published: null });
  }
  madeFromAllPublished(ctx);
  const what = { today: ctx.today, councilId: ctx.councilId, when, page, ...(bodySlug ? { bodySlug } : {}) };
  return readingPage(ctx, {
    when,
    bodySlug,
    working: null,
    published: await listPublishedMeetings(ctx.db, what),
  });
}

export default function MeetingsPage() {
  const { when, bodySlug, working, published } = useLoaderData<typeof loader>();
  return working ? (
    <WorkingMeetings {...working} asked={bodySlug} />
  ) : (
    <PublishedMeetings list={published} when={when} bodySlug={bodySlug} />
  );
}
