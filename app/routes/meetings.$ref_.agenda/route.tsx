import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageIn } from "#app/components/titled.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readAgendaBuilder } from "#app/services/agenda/read-agenda-builder.server.ts";
import { readAgendaForReaders } from "#app/services/agenda/read-agenda-for-readers.server.ts";
import { say } from "#app/words/say.ts";
import { Builder } from "./builder.tsx";
import { PublishedAgendaPage } from "./published-agenda-page.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const language = languageIn(matches);
  const meeting = data?.building?.paper.meeting ?? data?.published?.papers[0]?.meeting;
  const title = meeting
    ? say(language, "agenda.pageTitle", { day: meetingWeekday(meeting, language) })
    : say(language, "errors.notFound");
  return [{ title: title.words }];
};

/** Those with a role in the body get the builder, or with `?show=published` what everybody else gets. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const meetingId = found(idFromReference("meeting", params.ref));
  const asReader = ctx.url.searchParams.get("show") === "published";
  const page = ctx.url.searchParams.get("page");
  const building =
    ctx.reader && !asReader ? await readAgendaBuilder(ctx.db, requireActor(ctx), meetingId, page) : undefined;
  if (building) return readingPage(ctx, { building, published: null });
  const published = found(await readAgendaForReaders(ctx.db, meetingId));
  return readingPage(ctx, { building: null, published });
}

export default function AgendaPage() {
  const { building, published } = useLoaderData<typeof loader>();
  return building ? <Builder page={building} /> : <PublishedAgendaPage {...published} />;
}
