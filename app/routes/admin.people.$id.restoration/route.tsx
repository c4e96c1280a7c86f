import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PersonDeed } from "#app/components/person-deed.tsx";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { restoreAccount } from "#app/services/restore-account.server.ts";
import { offerAccountDeed } from "#app/services/offer-account-deed.server.ts";

const Sent = z.object({ version: Version });

export const meta: MetaFunction = () => [{ title: "Restore an account - Scrutiny Planner" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  return found(await offerAccountDeed(ctx.db, actor, idOf(params.id), "restore"));
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
    () => restoreAccount(ctx.write, actingIn(ctx, actor, form), { personId, ...form.data }),
    ({ name }) => ({ to: `/admin/people/${personId}`, say: `The account of ${name} is restored.` }),
  );
}

export default function RestoreAccountPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed person={person} deed="restoration" heading="Restore the account" button="Restore the account">
      <p className="govuk-body">They can sign in again, with the password they had.</p>
    </PersonDeed>
  );
}
