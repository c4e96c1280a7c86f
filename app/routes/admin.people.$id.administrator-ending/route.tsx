import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PersonDeed } from "#app/components/person-deed.tsx";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { removeAdministrator } from "#app/services/remove-administrator.server.ts";
import { offerAccountDeed } from "#app/services/offer-account-deed.server.ts";

const Sent = z.object({ version: Version });

export const meta: MetaFunction = () => [{ title: "End an administrator's rights - Scrutiny Planner" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  return found(await offerAccountDeed(ctx.db, actor, idOf(params.id), "remove_administrator"));
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
    () => removeAdministrator(ctx.write, actingIn(ctx, actor, form), { personId, ...form.data }),
    ({ name }) => ({ to: `/admin/people/${personId}`, say: `${name} is no longer an administrator.` }),
  );
}

export default function RemoveAdministratorPage() {
  const person = useLoaderData<typeof loader>();
  return (
    <PersonDeed
      person={person}
      deed="administrator-ending"
      heading={"End the administrator's rights"}
      button="End the rights"
      warning="warning"
    >
      <p className="govuk-body">
        They keep their account and their parts in bodies, and lose these pages from their next request.
      </p>
    </PersonDeed>
  );
}
