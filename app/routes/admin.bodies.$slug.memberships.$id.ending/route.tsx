import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { REASON } from "#app/domain/field.ts";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { adminBodyCrumbs } from "#app/components/administration/admin-body-head.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { mayEndMembership } from "#app/domain/administration/membership.ts";
import { ROLE_LABELS } from "#app/domain/actor.ts";
import { dayOf, optionalText, Version } from "#app/http/form-parts.server.ts";
import { endMembership } from "#app/services/administration/end-membership.server.ts";
import { readMembership } from "#app/services/administration/offer-body-choices.server.ts";
import { readBodyToAdminister } from "#app/services/administration/read-body-to-administer.server.ts";
import { MEMBERSHIP } from "#app/http/administration/administration-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";

const Ending = z.object({
  version: Version,
  untilOn: dayOf("Enter the last day"),
  reason: optionalText(REASON.limit).transform((text) => text || null),
});

const MISTAKEN = "If it was given by mistake, enter the day before it began: it then gives no rights at all.";

export const meta: MetaFunction = () => [{ title: "Set the last day" }];

export const loader = deedLoader(MEMBERSHIP, async ({ db, actor, ctx, slug, membershipId }) => {
  const body = await readBodyToAdminister(db, actor, slug);
  const part = body && (await readMembership(db, body.id, membershipId));
  if (!part) return undefined;
  return { body, part, verdict: mayEndMembership(part, part.untilOn ?? part.fromOn, ctx.today), today: ctx.today };
});

export const action = deedAction(
  MEMBERSHIP,
  Ending,
  endMembership,
  ({ name }, _, { input }) => `The last day of ${name} is ${dateText(input.untilOn)}.`,
);

export default function EndingPage() {
  const { body, part, verdict, today } = useLoaderData<typeof loader>();
  const home = `/admin/bodies/${body.slug}/memberships`;
  const back = { href: home, words: "Memberships" };
  return (
    <>
      <Breadcrumbs crumbs={[...adminBodyCrumbs(body), back]} />
      <Heading caption={`${part.personName}, ${ROLE_LABELS[part.role]} of ${body.name}`}>Set the last day</Heading>
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={`${home}/${part.id}/ending`} version={part.version} className="app-narrow-form">
          <p className="govuk-body">
            Since {dateText(part.fromOn)}. The role stays in the records; from the day after its last it gives no
            rights.
          </p>
          <TextField
            name="untilOn"
            label="Last day"
            type="date"
            width={10}
            given={part.untilOn ?? today}
            hint={part.fromOn >= today ? MISTAKEN : undefined}
          />
          <TextArea
            name="reason"
            label="Reason (optional)"
            hint="Kept in the body's history, which everyone with a role in it can read."
            rows={3}
            most={REASON.limit}
          />
          <SubmitButton>Set the last day</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
