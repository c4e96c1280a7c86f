import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { ItemFields } from "#app/components/agenda-item/item-fields.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { MeetingField, ReasonFields } from "#app/components/agenda-item/move-fields.tsx";
import { HOW_MOVED_TEXT, movedSentence } from "#app/domain/agenda-item/moved-sentence.ts";
import { backOf, deedAction, deedLoader, THEME } from "#app/http/deed-route.server.ts";
import { createItem } from "#app/services/agenda-item/create-item.server.ts";
import { offerSlot } from "#app/services/agenda-item/offer-item-creation.server.ts";
import { Slot } from "./form.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Add an agenda item for ${calledOf(data)}` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) => offerSlot(db, actor, themeId));

export const action = deedAction(
  THEME,
  Slot,
  (db, acting, { themeId, meetingId, back: _, ...text }) =>
    createItem(db, acting, { ...text, of: { kind: "theme", themeId, meetingId } }),
  (done, _, { input }) => {
    const board = backOf(input.back);
    return {
      to: board === null ? `/items/${done.made}` : `${board}#${done.made}`,
      say: `${done.made} has been added. ${movedSentence(done)}`,
    };
  },
);

export default function NewSlotPage() {
  const theme = useLoaderData<typeof loader>();
  const back = { href: `/themes/${theme.reference}`, words: named(theme.title, theme.reference) };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }, back]} />
      <Heading caption={back.words}>Add an agenda item</Heading>
      <WhyNot verdict={theme.verdict} back={back} />
      {theme.form ? (
        <Form action={`${back.href}/items/new`}>
          <ItemFields text={theme.form.text} choices={theme.form.choices} of="theme" />
          <MeetingField
            meetings={theme.form.meetings}
            label="Meeting (optional)"
            hint="You can also put it on a meeting later, on the planner."
            blank="No meeting yet: not scheduled"
          />
          {theme.form.how === "at_once" ? null : (
            <>
              <p className="govuk-inset-text">{HOW_MOVED_TEXT[theme.form.how]}</p>
              <p className="govuk-body">
                Without a meeting it waits in the planner, and the public see it once it has been added so. Say why it
                is added:
              </p>
              <ReasonFields needed />
            </>
          )}
          <SubmitButton>Add the item</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
