import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import type { RootData } from "#app/components/page-shell.tsx";
import { NamesList } from "#app/components/meeting-record/names.tsx";
import { LateItems } from "#app/components/agenda/late-items.tsx";
import { dateText, weekdayDateText } from "#app/domain/calendar.ts";
import { MEETING, deedLoader } from "#app/http/deed-route.server.ts";
import { readRecording } from "#app/services/meeting-record/read-recording.server.ts";
import { ItemIndex } from "./item-index.tsx";
import { ItemSection } from "./item-section.tsx";
import { WhoWasThere } from "./who-was-there.tsx";

/** What was saved is said at the item it was saved for, not at the top of a long page. */
export const handle = { saysSavedItself: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Record the meeting of ${data ? dateText(data.meeting.meetsOn) : ""}` },
];

export const loader = deedLoader(MEETING, async ({ db, actor, meetingId, url }) => {
  const recording = await readRecording(db, actor, meetingId);
  return recording && { ...recording, at: url.searchParams.get("at") };
});

export default function RecordingPage() {
  const { meeting, screen, at } = useLoaderData<typeof loader>();
  const saved = useRouteLoaderData<RootData>("root")?.flash ?? null;
  const home = { href: `/meetings/${meeting.reference}`, words: weekdayDateText(meeting.meetsOn) };
  const here = screen?.items.some((item) => item.reference === at) ?? false;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, home]} />
      <Heading caption={`${meeting.bodyName}, ${home.words}`}>Record the meeting</Heading>
      {saved && !here ? (
        <p className="govuk-inset-text" role="status">
          {saved}
        </p>
      ) : null}
      <WhyNot verdict={meeting.verdict} back={home} />
      {screen ? (
        <>
          <LateItems items={screen.lateItems} back={`${home.href}/record`} />
          <NamesList names={screen.names} />
          <div className="app-record">
            <ItemIndex meeting={meeting} screen={screen} />
            <div className="app-record__main">
              <WhoWasThere meeting={meeting} screen={screen} />
              {screen.items.map((item, index) => (
                <ItemSection
                  key={item.reference}
                  item={item}
                  meeting={meeting.reference}
                  saved={item.reference === at ? saved : null}
                  next={nextToRecord(screen.items, index)}
                />
              ))}
            </div>
          </div>
        </>
      ) : null}
    </>
  );
}

/** The next item without an outcome after this one, or before it where none is left after. */
function nextToRecord<T extends { outcome: unknown }>(items: readonly T[], index: number): T | null {
  return [...items.slice(index + 1), ...items.slice(0, index)].find((item) => item.outcome === null) ?? null;
}
