import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Moves } from "#app/components/agenda-item/moves.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { weekdayWords } from "#app/domain/calendar.ts";
import { actingIn, contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { answer, malformed, readForm } from "#app/http/form.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import { readDayToRemove } from "#app/services/deadline/read-days.server.ts";
import { removeDay } from "#app/services/deadline/remove-day.server.ts";

export const meta: MetaFunction = () => [{ title: "Take a day off the days that do not count" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  return found(await readDayToRemove(ctx.db, actor, idOf(params.id)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const dayId = idOf(params.id);
  const form = await readForm(request, z.object({ version: Version }));
  if (!form.ok) return malformed(form);
  return answer(
    ctx,
    form,
    () => removeDay(ctx.write, actingIn(ctx, actor, form), { dayId, version: form.data.version }),
    (done) => ({ to: "/admin/days", say: `${done.day} counts again. Deadlines that moved: ${done.moved}.` }),
  );
}

export default function DayRemovalPage() {
  const { day, moves } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/admin", words: "Administration" },
          { href: "/admin/days", words: "Days that do not count" },
        ]}
      />
      <Heading caption={day.words}>Let {weekdayWords(day.onDay)} count again</Heading>
      <h2 className="govuk-heading-m">What would move</h2>
      <Moves moves={moves} />
      <Form action={`/admin/days/${day.id}/removal`} version={day.version}>
        <SubmitButton kind="warning">Take the day off</SubmitButton>
      </Form>
    </>
  );
}
