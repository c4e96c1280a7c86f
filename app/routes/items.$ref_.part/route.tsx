import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ITEM, deedAction } from "#app/http/deed-route.server.ts";
import { RadioField, SelectField } from "#app/components/choices.tsx";
import { TextArea } from "#app/components/fields.tsx";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { exemptLine } from "#app/domain/agenda/exempt.ts";
import { EXEMPT_PARAGRAPHS, PART_LABELS, PARTS } from "#app/domain/agenda/parts.ts";
import { itemLoader } from "#app/http/agenda-item/item-deeds.server.ts";
import { offerItemPapers } from "#app/services/agenda/offer-item-papers.server.ts";
import { setItemPart } from "#app/services/agenda/set-item-part.server.ts";
import { PartForm } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Part I or part II: ${calledOf(data?.item)}` },
];

export const loader = itemLoader(ITEM, ({ db, actor, itemId }) => offerItemPapers(db, actor, itemId, "set_item_part"));

export const action = deedAction(
  ITEM,
  PartForm,
  setItemPart,
  ({ reference }) => `The part for ${reference} has been saved.`,
);

export default function PartPage() {
  const { item, back } = useLoaderData<typeof loader>();
  const { part, exemptParagraph, exemptWords, jurisdiction } = item.stands;
  return (
    <ItemDeedPage item={item} path="part" heading="Part I or part II" button="Save" back={back}>
      <p className="govuk-body">
        Only the title of an item in part II, and the paragraph that makes it exempt, are published. Anything published
        about it before is withdrawn at once, so choose a title that discloses nothing exempt.
      </p>
      <p className="govuk-body">
        What was written by hand is not changed: the introduction of a programme, and the notes to its releases and to
        an agenda. Nor can a copy be taken back that somebody has already made.
      </p>
      <RadioField
        name="part"
        label="Which part is it taken in?"
        given={part}
        choices={PARTS.map((value) => ({ value, words: PART_LABELS[value] }))}
      />
      <SelectField
        name="exemptParagraph"
        label="Paragraph of Schedule 12A, for part II"
        hint="The resolution that excludes the public names it"
        given={exemptParagraph ?? ""}
        blank="Choose a paragraph"
        choices={Object.keys(EXEMPT_PARAGRAPHS).map((value) => ({
          value,
          words: paragraphChoice(exemptLine(value, jurisdiction)),
        }))}
      />
      <TextArea
        name="exemptWords"
        label="Why the public interest is in keeping it exempt (optional)"
        hint="Seen only by those with a role in the body"
        given={exemptWords}
        rows={3}
      />
    </ItemDeedPage>
  );
}

/** "Paragraph 3: information relating to …", short enough for a list. */
function paragraphChoice(line: string): string {
  return line.replace(/^Exempt: p(aragraph \d+) of .*? 1972 \((.*)\)$/, "P$1: $2");
}
