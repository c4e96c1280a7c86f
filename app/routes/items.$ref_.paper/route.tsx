import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ITEM, deedAction } from "#app/http/deed-route.server.ts";
import { RadioField } from "#app/components/choices.tsx";
import { TextField } from "#app/components/fields.tsx";
import { ItemDeedPage } from "#app/components/agenda-item/item-deed-page.tsx";
import { PAPER_LABELS, PAPERS } from "#app/domain/agenda/papers.ts";
import { itemLoader } from "#app/http/agenda-item/item-deeds.server.ts";
import { offerItemPapers } from "#app/services/agenda/offer-item-papers.server.ts";
import { recordPaper } from "#app/services/agenda/record-paper.server.ts";
import { PaperForm } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `The paper for ${calledOf(data?.item)}` }];

export const loader = itemLoader(ITEM, ({ db, actor, itemId }) => offerItemPapers(db, actor, itemId, "record_paper"));

export const action = deedAction(
  ITEM,
  PaperForm,
  recordPaper,
  ({ reference }) => `The paper for ${reference} has been saved.`,
);

export default function PaperPage() {
  const { item, back } = useLoaderData<typeof loader>();
  const { paper, paperOn } = item.stands;
  return (
    <ItemDeedPage item={item} path="paper" heading="The paper for this item" button="Save" back={back}>
      <RadioField
        name="paper"
        label="Status of the paper"
        given={paper}
        choices={PAPERS.map((value) => ({ value, words: PAPER_LABELS[value], hint: HINTS[value] }))}
      />
      <TextField
        name="paperOn"
        label="Date received, if it has been"
        type="date"
        width={10}
        given={paperOn ?? item.today}
      />
    </ItemDeedPage>
  );
}

const HINTS = {
  expected: "Published without it, the agenda says that it is to follow",
  to_follow: "It will go out in a supplementary agenda",
  received: "Add the document to the item, so that the public can open it",
  none: "A verbal update, or business without a report",
} as const;
