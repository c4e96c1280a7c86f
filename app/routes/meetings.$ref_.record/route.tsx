import { data, redirect, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { Form } from "#app/components/form.tsx";
import type { RootData } from "#app/components/page-shell.tsx";
import { NamesList } from "#app/components/meeting-record/names.tsx";
import { LateItems } from "#app/components/agenda/late-items.tsx";
import { meetingDay, meetingWeekday } from "#app/domain/meeting/day.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { MEETING, deedLoader } from "#app/http/deed-route.server.ts";
import { formDataOf, refusedForm } from "#app/http/form.server.ts";
import {
  keptItems,
  recordItems,
  signOfOutcome,
  type ItemAnswer,
} from "#app/http/meeting-record/record-items.server.ts";
import { idFromReference } from "#app/domain/references.ts";
import { found } from "#app/http/responses.server.ts";
import { say } from "#app/http/session.server.ts";
import { offerRecording, readRecording } from "#app/services/meeting-record/read-recording.server.ts";
import { goingTo, ItemIndex } from "./item-index.tsx";
import { ItemSection } from "./item-section.tsx";
import { CameBack } from "./came-back.tsx";
import { WhoWasThere } from "./who-was-there.tsx";

/** What was saved is said at the item it was saved for, not at the top of a long page. */
export const handle = { saysSavedItself: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Record the meeting of ${data ? meetingDay(data.meeting) : ""}` },
];

export const loader = deedLoader(MEETING, async ({ db, actor, meetingId, url, ctx }) => {
  const kept = keptItems(ctx);
  const at = url.searchParams.get("at");
  const asked = [at, url.searchParams.get("part"), ...Object.keys(kept ?? {})];
  const recording = await readRecording(db, actor, meetingId, asked);
  if (!recording) return undefined;
  const { meeting, screen } = recording;
  const items = (screen?.items ?? []).map((item) => ({
    ...item,
    shown: signOfOutcome(item.outcome, item.deferTo.length > 0),
  }));
  return { meeting, screen: screen && { ...screen, items }, at, kept };
});

/** Saves the item whose button was pressed, or all that were typed in; each is a deed of its own, and no item's words are lost. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const meeting = found(await offerRecording(ctx.db, actor, found(idFromReference("meeting", params.ref))));
  const sent = await formDataOf(request);
  if (!meeting.verdict.allowed) return refusedForm(meeting.verdict, { values: {} });
  const asked = ctx.url.searchParams;
  const at = asked.get("at");
  const items = await recordItems(ctx, actor, sent, at);
  const answers = Object.values(items);
  if (answers.some(({ said }) => said === null)) {
    return data({ items }, Math.max(...answers.map(({ status }) => status)));
  }
  const words = answers.map(({ said }) => said).join(" ");
  const go = itemOf(asked.get("go"));
  if (words || !go) say(ctx, words || "Nothing was typed, so nothing has been changed.");
  const home = `/meetings/${meeting.reference}/record`;
  if (at !== null) return redirect(`${home}?at=${at}#${at}`);
  if (go) return redirect(`${home}?part=${go}#${go}`);
  const part = itemOf(asked.get("part"));
  return redirect(`${home}${part ? `?part=${part}` : ""}`);
}

export default function RecordingPage() {
  const { meeting, screen, at, kept } = useLoaderData<typeof loader>();
  const answered = useActionData<{ items?: Record<string, ItemAnswer> }>()?.items;
  const came: Record<string, ItemAnswer> = answered ?? kept ?? {};
  const saved = useRouteLoaderData<RootData>("root")?.flash?.words ?? null;
  const home = { href: `/meetings/${meeting.reference}`, words: meetingWeekday(meeting) };
  const here = screen?.items.some((item) => item.reference === at) ?? false;
  const part = screen?.parts.find(({ isOpen }) => isOpen);
  const action = `${home.href}/record${part && part.from > 1 ? `?part=${part.at}` : ""}`;
  const recording = screen && (
    <>
      <ItemIndex meeting={meeting} screen={screen} action={action} />
      <div className="app-record__main">
        <WhoWasThere meeting={meeting} screen={screen} />
        {screen.items.map((item) => (
          <ItemSection
            key={item.reference}
            item={item}
            to={`${home.href}/record?at=${item.reference}#${item.reference}`}
            saved={came[item.reference]?.said ?? (item.reference === at ? saved : null)}
            came={came[item.reference]}
            next={item.next && { ...item.next, go: wayTo(item.next.reference, action, screen.items) }}
          />
        ))}
      </div>
    </>
  );
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, home]} />
      <Heading caption={`${meeting.bodyName}, ${home.words}`}>Record the meeting</Heading>
      {saved && !here ? (
        <p className="govuk-inset-text" role="status">
          {saved}
        </p>
      ) : null}
      <CameBack items={screen?.items ?? []} came={came} wasSignedOut={!answered && kept !== null} />
      <WhyNot verdict={meeting.verdict} back={home} />
      {screen ? (
        <>
          <LateItems items={screen.lateItems} back={`${home.href}/record`} />
          <NamesList names={screen.names} />
          {screen.items.length === 0 ? (
            <div className="app-record">{recording}</div>
          ) : (
            <Form action={action} className="app-record app-wide" upload>
              {recording}
            </Form>
          )}
        </>
      ) : null}
    </>
  );
}

/** The way to an item that is not open here; null where it is. */
function wayTo(reference: string, action: string, open: readonly { reference: string }[]): string | null {
  return open.some((item) => item.reference === reference) ? null : goingTo(action, reference);
}

/** An item's reference as an address names it. */
function itemOf(asked: string | null): string | null {
  return idFromReference("item", asked ?? "") === undefined ? null : asked;
}
