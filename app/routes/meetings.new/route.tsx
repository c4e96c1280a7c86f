import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SelectField, SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { MeetingFields } from "#app/components/meeting-fields.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found } from "#app/http/responses.server.ts";
import { createMeeting } from "#app/services/create-meeting.server.ts";
import { offerMeetingCreation } from "#app/services/offer-meeting-creation.server.ts";
import { NewMeeting } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Add a meeting" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return found(await offerMeetingCreation(ctx.db, actor, ctx.url.searchParams.get("body")));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const form = await readForm(request, NewMeeting);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => createMeeting(ctx.write, actingIn(ctx, actor, form), form.data),
    (done) => ({
      to: `/meetings/${done.reference}`,
      say: `The meeting of ${done.day} is added, with the standing items on its agenda.`,
    }),
  );
}

export default function NewMeetingPage() {
  const { body, bodies, verdict } = useLoaderData<typeof loader>();
  const given = {
    meetsOn: "",
    startsAt: null,
    venue: "",
    howToAttend: "",
    kind: body.kind === "accountability" ? ("accountability" as const) : ("ordinary" as const),
    minutesAvailable: body.defaultMeetingMinutes,
  };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }]} />
      <Heading caption={body.name}>Add a meeting</Heading>
      <WhyNot verdict={verdict} back={{ href: "/meetings", words: "Meetings" }} />
      {verdict.allowed ? (
        <Form action="/meetings/new">
          <p className="govuk-body">
            The body’s standing items are put on its agenda. It is provisional until you confirm the date.
          </p>
          {bodies.length > 1 ? (
            <SelectField
              name="bodyId"
              label="Body"
              given={String(body.id)}
              choices={bodies.map(({ id, name }) => ({ value: String(id), words: name }))}
            />
          ) : (
            <input type="hidden" name="bodyId" value={body.id} />
          )}
          <MeetingFields meeting={given} />
          <SubmitButton>Add the meeting</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
