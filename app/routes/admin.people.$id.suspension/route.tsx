import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PersonDeed } from "#app/components/person-deed.tsx";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { requiredWords, Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { suspendAccount } from "#app/services/suspend-account.server.ts";
import { offerAccountDeed } from "#app/services/offer-account-deed.server.ts";

const Sent = z.object({ version: Version, reason: requiredWords("Enter the reason", 500) });

export const meta: MetaFunction = () => [{ title: "Suspend an account - Scrutiny Planner" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  return found(await offerAccountDeed(ctx.db, actor, idOf(params.id), "suspend"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const personId = idOf(params.id);
  const form = await readForm(request, Sent);
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => suspendAccount(ctx.write, actingIn(ctx, actor, form), { personId, ...form.data }),
    ({ name }) => ({ to: `/admin/people/${personId}`, say: `The account of ${name} is suspended.` }),
  );
}

export default function SuspendAccountPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed
      person={person}
      deed="suspension"
      heading="Suspend the account"
      button="Suspend the account"
      reasonHint="Kept in their history. Only administrators see it."
      warning="warning"
    >
      <p className="govuk-body">
        They are signed out everywhere at once, and can neither sign in nor use a link until the account is
        restored. What they have done stays.
      </p>
    </PersonDeed>
  );
}
