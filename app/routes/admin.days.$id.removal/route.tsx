import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Moves } from "#app/components/agenda-item/moves.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { weekdayDateText } from "#app/domain/calendar.ts";
import { ADDED_DAY } from "#app/http/deadline/deadline-deeds.server.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { readDayToRemove } from "#app/services/deadline/read-days.server.ts";
import { removeDay } from "#app/services/deadline/remove-day.server.ts";

export const meta: MetaFunction = () => [{ title: "Remove a day that does not count" }];

export const loader = deedLoader(ADDED_DAY, ({ db, actor, dayId }) => readDayToRemove(db, actor, dayId));

export const action = deedAction(
  ADDED_DAY,
  z.object({ version: Version }),
  removeDay,
  (done) => `${done.day} counts again. Deadlines that moved: ${done.moved}.`,
);

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
      <Heading caption={day.words}>Let {weekdayDateText(day.onDay)} count again</Heading>
      <h2 className="govuk-heading-m">What would move</h2>
      <Moves moves={moves} />
      <Form action={`/admin/days/${day.id}/removal`} version={day.version}>
        <SubmitButton kind="warning">Remove this day</SubmitButton>
      </Form>
    </>
  );
}
