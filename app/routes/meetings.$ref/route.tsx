import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CameFromFile } from "#app/components/own-sheet/came-from.tsx";
import { PublishedMeetingPage } from "#app/components/public-record/published-meeting.tsx";
import { bodyFeeds, feedLinks } from "#app/components/subscribe.tsx";
import { languageIn } from "#app/components/titled.ts";
import { meetingWeekday, type DayOfMeeting } from "#app/domain/meeting/day.ts";
import { inContext, meetingData } from "#app/domain/feed/structured-data.ts";
import { idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readUnlawful } from "#app/services/deadline/read-heads.server.ts";
import { readChain } from "#app/services/deadline/read-meeting-dates.server.ts";
import { isAgendaPublished } from "#app/services/agenda/read-agenda-for-readers.server.ts";
import { readMeeting } from "#app/services/meeting/read-meeting.server.ts";
import { readCameFrom } from "#app/services/own-sheet/read-came-from.server.ts";
import { readComingDates } from "#app/services/deadline/read-public-dates.server.ts";
import { readPublicRecord } from "#app/services/public-record/read-public-record.server.ts";
import { readPublishedAttendance } from "#app/services/public-record/read-published-attendance.server.ts";
import { readPublished } from "#app/services/public-record/read-published.server.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import { WorkingMeeting } from "./working-meeting.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  { title: titleOf(languageIn(matches), (data?.working ?? data?.published)?.meeting) },
  ...(data?.structured ? [{ "script:ld+json": data.structured }] : []),
  ...(data?.published ? feedLinks(data.published.meeting.body.name, bodyFeeds(data.published.meeting.body.slug)) : []),
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const meetingId = found(idFromReference("meeting", params.ref));
  const page = ctx.url.searchParams.get("page");
  const before = Number(ctx.url.searchParams.get("before")) || null;
  const working = ctx.reader ? await readMeeting(ctx.db, requireActor(ctx), meetingId, { page, before }) : undefined;
  if (working) {
    const dates = await readChain(ctx.db, requireActor(ctx), working.meeting);
    const unlawful = await readUnlawful(ctx.db, requireActor(ctx), { ...working.meeting, id: meetingId });
    const cameFrom = await readCameFrom(ctx.db, ctx.reader, "meeting", {
      id: meetingId,
      bodyId: working.meeting.bodyId,
    });
    return readingPage(ctx, { working, dates, unlawful, published: null, structured: null, cameFrom });
  }
  const meeting = found(await readPublished(ctx.db, "meeting", meetingId, ctx.today));
  const hasAgenda = await isAgendaPublished(ctx.db, meetingId);
  const record = await readPublicRecord(ctx.db, { meetingIds: [meetingId] }, ctx.today);
  const attendance = await readPublishedAttendance(ctx.db, meetingId);
  madeFromPublished(ctx, meeting, record, attendance);
  return readingPage(ctx, {
    working: null,
    unlawful: null,
    dates: [],
    cameFrom: [],
    structured: inContext([meetingData(meeting, ctx.url.origin)]),
    published: {
      meeting,
      record,
      attendance,
      dates: await readComingDates(ctx.db, { ...meeting, hasAgenda }, ctx.today),
      hasAgenda,
    },
  });
}

export default function MeetingPage() {
  const { working, dates, unlawful, published, cameFrom } = useLoaderData<typeof loader>();
  return working ? (
    <>
      <WorkingMeeting page={working} dates={dates} unlawful={unlawful} />
      <CameFromFile rows={cameFrom} />
    </>
  ) : (
    <PublishedMeetingPage {...published} />
  );
}

function titleOf(language: Language, meeting: DayOfMeeting | undefined): string {
  const said = meeting
    ? say(language, "promised.meetingOf", { day: meetingWeekday(meeting, language) })
    : say(language, "errors.notFound");
  return said.words;
}
