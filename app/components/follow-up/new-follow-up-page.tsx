import type { Verdict } from "#app/domain/verdict.ts";
import type { Choice } from "#app/components/choices.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { FollowUpFields } from "./follow-up-fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { named } from "#app/domain/references.ts";

const ROOMS = {
  item: { path: "/items", crumb: { href: "/meetings", words: "Meetings" } },
  meeting: { path: "/meetings", crumb: { href: "/meetings", words: "Meetings" } },
  theme: { path: "/themes", crumb: { href: "/themes", words: "Themes" } },
  question: { path: "/questions", crumb: { href: "/questions", words: "Questions" } },
} as const;

/** The page that adds a follow-up where it was said: at an item, a meeting, a question, or on a theme. */
export function NewFollowUpPage({
  room,
}: {
  room: {
    of: keyof typeof ROOMS;
    reference: string;
    title: string;
    verdict: Verdict;
    choices: { people: readonly Choice[]; offices: readonly Choice[] };
  };
}) {
  const { path, crumb } = ROOMS[room.of];
  const back = { href: `${path}/${room.reference}`, words: named(room.title, room.reference) };
  return (
    <>
      <Breadcrumbs crumbs={[crumb, back]} />
      <Heading caption={back.words}>Add a follow-up</Heading>
      <WhyNot verdict={room.verdict} back={back} />
      {room.verdict.allowed ? (
        <Form action={`${back.href}/follow-ups/new`}>
          <FollowUpFields choices={room.choices} />
          <SubmitButton>Add the follow-up</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
