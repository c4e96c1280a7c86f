import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PersonDeed } from "#app/components/person-deed.tsx";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { linkGiven, linkMaking, postWaitingMail } from "#app/http/mail.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { offerPasswordLink } from "#app/services/offer-password-link.server.ts";
import { offerAccountDeed } from "#app/services/offer-account-deed.server.ts";

const Sent = z.object({ version: Version });

export const meta: MetaFunction = () => [{ title: "Make a password link - Scrutiny Planner" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  return found(await offerAccountDeed(ctx.db, actor, idOf(params.id), "offer_password_link"));
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
      const made = await offerPasswordLink(ctx.write, actingIn(ctx, actor, form), linkMaking(ctx), {
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

export default function OfferPasswordLinkPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed
      person={person}
      deed="password-link"
      heading="Make a password link"
      button="Make the link"
      linkLasts="an hour"
    >
      <p className="govuk-body">
        They get a link, with which they choose a new password. It works once, for an hour. The password they
        have keeps working until then.
      </p>
    </PersonDeed>
  );
}
