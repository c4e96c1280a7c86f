import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BroughtDeedPage } from "#app/components/brought-meetings/brought-deed-page.tsx";
import { BROUGHT, BroughtForm, openBrought } from "#app/http/brought-meetings/brought-deeds.server.ts";
import { deedAction } from "#app/http/deed-route.server.ts";
import { undoMeetings } from "#app/services/brought-meetings/undo-meetings.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Undo ${data?.title}` }];

export const loader = openBrought;

export const action = deedAction(
  BROUGHT,
  BroughtForm,
  undoMeetings,
  ({ takenOut }) => `Undone: ${takenOut} meetings and items were taken out again.`,
);

export default function UndoingPage() {
  return (
    <BroughtDeedPage page={useLoaderData<typeof loader>()} deed="undo_meetings" button="Undo">
      <p className="govuk-body">
        Every meeting and item that was saved is taken out again. The history keeps that it was there. This is possible
        only while none of it has been changed, built on or published since.
      </p>
    </BroughtDeedPage>
  );
}
