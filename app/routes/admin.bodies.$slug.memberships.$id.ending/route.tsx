import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { dayWords } from "#app/domain/calendar.ts";
import { mayEndMembership } from "#app/domain/administration/membership.ts";
import { ROLE_WORDS } from "#app/domain/actor.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { dayOf, optionalWords, Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { endMembership } from "#app/services/administration/end-membership.server.ts";
import { readMembership } from "#app/services/administration/offer-body-choices.server.ts";
import { readBodyToAdminister } from "#app/services/administration/read-body-to-administer.server.ts";

const Ending = z.object({
  version: Version,
  untilOn: dayOf("Enter the last day"),
  reason: optionalWords(500).transform((text) => text || null),
});

export const meta: MetaFunction = () => [{ title: "Set the last day - Scrutiny Planner" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const body = found(await readBodyToAdminister(ctx.db, actor, params.slug ?? ""));
  const part = found(await readMembership(ctx.db, body.id, idOf(params.id)));
  const verdict = mayEndMembership(part, part.untilOn ?? part.fromOn, ctx.today);
  return { body, part, verdict, today: ctx.today };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const slug = params.slug ?? "";
  const membershipId = idOf(params.id);
  const form = await readForm(request, Ending);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => endMembership(ctx.write, actingIn(ctx, actor, form), { slug, membershipId, ...form.data }),
    ({ name }) => ({
      to: `/admin/bodies/${slug}/memberships`,
      say: `The last day of ${name} is ${dayWords(form.data.untilOn)}.`,
    }),
  );
}

export default function EndingPage() {
  const { body, part, verdict, today } = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}/memberships`;
  const back = { href: home, words: "Memberships" };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: `/admin/bodies/${body.slug}`, words: body.name }, back]} />
      <Heading caption={`${part.personName}, ${ROLE_WORDS[part.role]} of ${body.name}`}>Set the last day</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={`${home}/${part.id}/ending`} version={part.version} className="app-narrow-form">
          <p className="govuk-body">
            Since {dayWords(part.fromOn)}. The part stays in the records; from the day after its last it gives no
            rights.
          </p>
          <TextField name="untilOn" label="Last day" type="date" width={10} given={part.untilOn ?? today} />
          <TextArea
            name="reason"
            label="Reason (optional)"
            hint="Kept in the body's history, which everyone with a part in it can read."
            rows={3}
            most={500}
          />
          <SubmitButton>Set the last day</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
