import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonDeed } from "#app/components/administration/person-deed.tsx";
import { PERSON } from "#app/http/administration/administration-deeds.server.ts";
import { PersonVersion } from "#app/http/administration/administration-forms.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { linkMaking } from "#app/http/mail.server.ts";
import { offerAccountDeed } from "#app/services/account/offer-account-deed.server.ts";
import { takeSecondStepAway } from "#app/services/account/take-second-step-away.server.ts";

export const meta: MetaFunction = () => [{ title: "Remove the second step" }];

export const loader = deedLoader(PERSON, ({ db, actor, personId }) =>
  offerAccountDeed(db, actor, personId, "remove_second_step"),
);

export const action = deedAction(
  PERSON,
  PersonVersion,
  (db, acting, input, ctx) => takeSecondStepAway(db, acting, linkMaking(ctx), input),
  ({ name }, _, { ctx }) => {
    void ctx.planner.mailing.post();
    return `${name} has no second step any more.`;
  },
);

export default function RemoveSecondStepPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed person={person} deed="remove_second_step" warning="warning">
      <p className="govuk-body">
        Make sure first that it is really they who ask: see them, or call them on a number you know. Their app, passkeys
        and recovery codes stop working, they are signed out everywhere, and their password alone lets them in until
        they set up another.
      </p>
    </PersonDeed>
  );
}
