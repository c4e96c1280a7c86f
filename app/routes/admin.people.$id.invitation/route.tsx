import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PersonDeed } from "#app/components/person-deed.tsx";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { linkGiven, linkMaking, postWaitingMail } from "#app/http/mail.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { invitePerson } from "#app/services/invite-person.server.ts";
import { offerAccountDeed } from "#app/services/offer-account-deed.server.ts";

const Sent = z.object({ version: Version });

export const meta: MetaFunction = () => [{ title: "Invite a person to sign in - Scrutiny Planner" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  return found(await offerAccountDeed(ctx.db, actor, idOf(params.id), "invite"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const personId = idOf(params.id);
  const form = await readForm(request, Sent);
  if (!form.ok) return malformed(form);
  let link: string | null = null;
  return answer(
    ctx,
    form,
    async () => {
      const made = await invitePerson(ctx.write, actingIn(ctx, actor, form), linkMaking(ctx), {
        personId,
        ...form.data,
      });
      link = made.link;
      return made.outcome;
    },
    ({ name }) => {
      if (link) return { show: { link } };
      void postWaitingMail(ctx.planner);
      return { to: `/admin/people/${personId}`, say: linkGiven(ctx.planner, name) };
    },
  );
}

export default function InvitePersonPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed
      person={person}
      deed="invitation"
      heading="Invite to sign in"
      button="Make the invitation"
      linkLasts="7 days"
    >
      <p className="govuk-body">
        They get a link, with which they choose a password. It works once, for 7 days. Any earlier link stops
        working.
      </p>
    </PersonDeed>
  );
}
