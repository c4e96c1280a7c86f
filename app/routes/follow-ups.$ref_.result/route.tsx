import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { FOLLOW_UP, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { Chosen, RadioField } from "#app/components/choices.tsx";
import { TextArea, TextField } from "#app/components/fields.tsx";
import { FollowUpDeedPage } from "#app/components/follow-up/follow-up-deed-page.tsx";
import { startFromFollowUp } from "#app/services/follow-up/start-from-follow-up.server.ts";
import { offerResult } from "#app/services/follow-up/offer-follow-up-deed.server.ts";
import { Result } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Start a theme or an item from ${calledOf(data)}` },
];

export const loader = deedLoader(FOLLOW_UP, ({ db, actor, followUpId }) => offerResult(db, actor, followUpId));

export const action = deedAction(FOLLOW_UP, Result, startFromFollowUp, (done) => ({
  say: `${done.made} has been started from ${done.reference}.`,
  to: done.path,
}));

export default function ResultPage() {
  const followUp = useLoaderData<typeof loader>();
  return (
    <FollowUpDeedPage followUp={followUp} deed="start_from_follow_up" button="Start it">
      <RadioField
        name="to"
        label="What do you want to start?"
        given="theme"
        choices={[
          { value: "theme", words: "A theme", hint: "Proposed; it follows the theme this came from." },
          { value: "item", words: "An agenda item", hint: "It comes back to a meeting." },
        ]}
      />
      <TextField name="title" label="Title" given={followUp.themeTitle ?? ""} />
      <TextArea name="why" label="Why does it need another look?" rows={3} most={500} />
      <TextField name="minutes" label="Time for an agenda item (minutes)" inputMode="numeric" width={3} given="30" />
      <Chosen
        name="meetingId"
        label="Meeting, for an agenda item"
        hint={
          followUp.themeTitle
            ? "You can also put it on a meeting later, on the planner."
            : "You must choose one: this follow-up belongs to no theme, so the item cannot wait."
        }
        blank="No meeting yet"
        choices={followUp.meetings}
        id={null}
      />
    </FollowUpDeedPage>
  );
}
