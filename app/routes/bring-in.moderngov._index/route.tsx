import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BroughtSoFar } from "#app/components/brought-so-far.tsx";
import { BROUGHT_STATES } from "#app/domain/brought-meetings/states.ts";
import { Heading, WhyNot } from "#app/components/page-parts.tsx";
import { BROUGHT_DEEDS } from "#app/domain/brought-meetings/deeds.ts";
import { mayBringMeetings, mayBringMeetingsSomewhere } from "#app/domain/brought-meetings/may.ts";
import { namesOf, readSentMeetings } from "#app/http/brought-meetings/sent-meetings.server.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, refusedForm } from "#app/http/form.server.ts";
import { askMeetings } from "#app/imports/ask-moderngov.server.ts";
import { readMeetingsApart } from "#app/imports/read-apart.server.ts";
import { bringMeetings, offerMeetings } from "#app/services/brought-meetings/bring-meetings.server.ts";
import { listBroughtMeetings } from "#app/services/brought-meetings/read-brought-meetings.server.ts";
import { FilesForm, ServiceForm } from "./forms.tsx";

export const meta: MetaFunction = () => [{ title: BROUGHT_DEEDS.bring_meetings.label }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const offer = await offerMeetings(ctx.db, actor, ctx.url.searchParams.get("body"));
  const host = ctx.planner.config.moderngovUrl?.host ?? null;
  return { ...offer, host, brought: await listBroughtMeetings(ctx.db, actor, ctx.url.searchParams.get("page")) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const nobodys = mayBringMeetingsSomewhere(actor);
  if (!nobodys.allowed) return refusedForm(nobodys, { values: {} });
  const form = await readSentMeetings(request, context);
  if (!form.ok) return malformed(form);
  const { bodyId, ask, from, until } = form.data;
  const may = mayBringMeetings(bodyId, actor);
  if (!may.allowed) return refusedForm(may, form);
  const wrong = (errors: Record<string, string>) => data({ errors, refusal: null, values: form.values }, 400);
  const host = ctx.planner.config.moderngovUrl;
  const asksService = ask === "service";
  if (asksService && !host) return wrong({ from: "No ModernGov is set up here to be asked: bring its files in." });
  const said = asksService && host && from && until ? await askMeetings(host, from, until) : null;
  if (said && !said.ok) return wrong({ from: said.because });
  const files = said ? said.files : form.files;
  const read = await readMeetingsApart(files);
  if (!read.ok) return wrong({ [said ? "from" : "file"]: read.problems.slice(0, 3).join(" ") });
  const { found } = read;
  const fileNames = said && host ? host.host : namesOf(files);
  return answer(
    ctx,
    form,
    () => bringMeetings(ctx.write, actingIn(ctx, actor, form), { bodyId, fileNames, found, asksService }),
    ({ id }) => ({ to: `/bring-in/moderngov/${id}` }),
  );
}

export default function BringMeetingsPage() {
  const { verdict, bodies, bodyId, host, brought } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>{BROUGHT_DEEDS.bring_meetings.label}</Heading>
      <WhyNot verdict={verdict} back={{ href: "/meetings", words: "Meetings" }} />
      {verdict.allowed ? (
        <>
          <p className="govuk-body">
            Meetings and their agendas are read from files that ModernGov gives (XML), or from a calendar (.ics). You
            see what is new and what is here already, and nothing is recorded before you say so.
          </p>
          <FilesForm bodies={bodies} bodyId={bodyId} />
          {host ? <ServiceForm bodies={bodies} bodyId={bodyId} host={host} /> : null}
        </>
      ) : null}
      <BroughtSoFar brought={brought} home="/bring-in/moderngov" states={BROUGHT_STATES} />
    </>
  );
}
