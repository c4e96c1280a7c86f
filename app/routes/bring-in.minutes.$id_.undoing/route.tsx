import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MinutesDeedPage } from "#app/components/minutes/minutes-deed-page.tsx";
import { deedAction } from "#app/http/deed-route.server.ts";
import { MINUTES, MinutesForm, openMinutes } from "#app/http/minutes/minutes-deeds.server.ts";
import { undoMinutes } from "#app/services/minutes/undo-minutes.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Undo ${data?.title}` }];

export const loader = openMinutes;

export const action = deedAction(
  MINUTES,
  MinutesForm,
  undoMinutes,
  ({ takenOut }) => `Undone: ${takenOut} records were taken out again.`,
);

export default function UndoingPage() {
  const draft = useLoaderData<typeof loader>();
  return (
    <MinutesDeedPage draft={draft} deed="undo_minutes" button="Undo">
      <p className="govuk-body">
        Everything that was saved from these minutes is taken out again, and follow-ups that were reported on go back to
        how they stood. The history keeps that it was there. This is possible only while none of it has been changed,
        built on or published since.
      </p>
    </MinutesDeedPage>
  );
}
