import { data, redirect, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { Form } from "#app/components/form.tsx";
import { KnownTemplate } from "#app/components/meeting-record/follow-up-lines.tsx";
import { NamesList } from "#app/components/meeting-record/names.tsx";
import { LateItems } from "#app/components/agenda/late-items.tsx";
import type { Actor } from "#app/domain/actor.ts";
import { clockText, dayInLondon, timeInLondon } from "#app/domain/calendar.ts";
import { THERE } from "#app/domain/meeting-record/draft.ts";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { MEETING, deedLoader } from "#app/http/deed-route.server.ts";
import { formDataOf, refusedForm, sayNamed } from "#app/http/form.server.ts";
import { partsTyped, signOfOutcome, type PartAnswer } from "#app/http/meeting-record/record-items.server.ts";
import { formThatWaits } from "#app/http/waiting-form.server.ts";
import { draftOf, sendRecord } from "#app/http/meeting-record/send-record.server.ts";
import { idFromReference } from "#app/domain/references.ts";
import { found } from "#app/http/responses.server.ts";
import { offerRecording, readRecording, type LatestEntry } from "#app/services/meeting-record/read-recording.server.ts";
import { CameBack } from "./came-back.tsx";
import { ItemRow } from "./item-row.tsx";
import { OtherParts } from "./other-parts.tsx";
import { Clock, Keys, Progress, Routine, SaveBar } from "./record-panels.tsx";
import { WhoWasThere } from "./who-was-there.tsx";

const SIGNED_OUT = "You had been signed out when you sent this, so it was not saved. Everything you typed is here:";
const WAITS = "Not saved yet; what you typed is still here:";

export const handle = { keys: "record" };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Record the meeting of ${data ? meetingDay(data.meeting) : ""}` },
];

export const loader = deedLoader(MEETING, async ({ db, actor, meetingId, url, ctx }) => {
  const sent = await formThatWaits(ctx);
  const kept = sent ? partsTyped(sent.values) : null;
  const draft = await draftOf(ctx, actor, meetingId);
  const typed = kept ?? draft?.parts ?? {};
  const asked = [url.searchParams.get("item"), url.searchParams.get("part"), ...Object.keys(typed)];
  const recording = await readRecording(db, actor, meetingId, asked);
  if (!recording) return undefined;
  const { meeting, screen } = recording;
  const items = (screen?.items ?? []).map(({ entry, ...item }) => ({
    ...item,
    shown: signOfOutcome(item),
    entry: entry && { id: entry.entryId, by: item.outcome && isOfAnother(entry, actor) ? byWhom(entry) : "" },
  }));
  const noted = screen?.routine.noted;
  const routine = { toNote: screen?.routine.toNote ?? 0, noted: noted ? { ...noted, at: timeOf(noted.at) } : null };
  const waits = kept ? SIGNED_OUT : draft ? WAITS : "";
  return { meeting, screen: screen && { ...screen, items, routine }, typed, waits, kept: draft?.kept ?? "" };
});

/** Saves every part in which something was typed; each is a deed of its own, and no part's words are lost. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const meeting = found(await offerRecording(ctx.db, actor, found(idFromReference("meeting", params.ref))));
  const sent = await formDataOf(request);
  if (!meeting.verdict.allowed) return refusedForm(meeting.verdict, { values: {} });
  const { parts, said, refusal } = await sendRecord(ctx, actor, meeting.id, sent);
  if (refusal) return refusedForm(refusal, { values: {} });
  const answers = Object.values(parts);
  if (answers.some((part) => part.said === null)) {
    return data({ parts, said }, Math.max(...answers.map(({ status }) => status)));
  }
  const asked = ctx.url.searchParams;
  const go = itemOf(asked.get("go"));
  if (said || !go) await sayNamed(ctx, said || "Nothing was typed, so nothing has been changed.");
  const part = go ?? itemOf(asked.get("part"));
  return redirect(`/meetings/${meeting.reference}/record${part ? `?part=${part}` : ""}`);
}

export default function RecordingPage() {
  const { meeting, screen, typed, waits, kept } = useLoaderData<typeof loader>();
  const answer = useActionData<{ parts?: Record<string, PartAnswer>; said?: string }>();
  const answered = answer?.parts;
  const came: Record<string, PartAnswer> = answered ?? typed;
  const home = { href: `/meetings/${meeting.reference}`, words: meetingWeekday(meeting) };
  const part = screen?.parts.find(({ isOpen }) => isOpen);
  const action = `${home.href}/record${part && part.from > 1 ? `?part=${part.at}` : ""}`;
  const alone = (reference: string) => came[reference]?.said !== null;
  const isAnyBack = Object.values(came).some(({ said }) => said === null);
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, home]} />
      <div className="app-rec__head">
        <div>
          <Heading caption={meeting.bodyName}>Record {home.words}</Heading>
        </div>
        {screen ? <Keys /> : null}
      </div>
      <CameBack items={screen?.items ?? []} came={came} said={answer?.said ?? ""} because={answered ? WAITS : waits} />
      <WhyNot verdict={meeting.verdict} back={home} />
      {screen ? (
        <>
          <LateItems items={screen.lateItems} back={`${home.href}/record`} />
          <NamesList names={screen.names} />
          <KnownTemplate />
          <Form action={action} className="app-record app-wide" upload>
            <div className="app-record__main">
              {screen.items.length === 0 ? <p>Nothing was on the agenda of this meeting.</p> : null}
              <ol className="app-rec">
                {screen.items.map((item) => (
                  <ItemRow
                    key={item.reference}
                    item={item}
                    isOpen={isAnyBack ? !alone(item.reference) : item.reference === screen.opens}
                    alone={!isAnyBack}
                    came={came[item.reference]}
                  />
                ))}
              </ol>
              <OtherParts parts={screen.parts} action={action} />
              <SaveBar all={screen.all} />
            </div>
            <aside className="app-record__aside" aria-label="The whole record">
              <Progress {...screen} home={home.href} kept={kept} action={action} />
              <Routine routine={screen.routine} action={action} />
              <WhoWasThere {...screen} home={home.href} came={came[THERE]} />
              <Clock />
            </aside>
          </Form>
        </>
      ) : null}
    </>
  );
}

/** Recorded by somebody else today: whoever records beside them wants to know. */
function isOfAnother({ byPersonId, at }: LatestEntry, { personId, today }: Actor): boolean {
  return byPersonId !== personId && dayInLondon(new Date(at)) === today;
}

function byWhom({ byName, at }: { byName: string; at: string }): string {
  return `${byName}, ${timeOf(at)}`;
}

function timeOf(instant: string): string {
  return clockText(timeInLondon(new Date(instant)));
}

/** An item's reference as an address names it. */
function itemOf(asked: string | null): string | null {
  return idFromReference("item", asked ?? "") === undefined ? null : asked;
}
