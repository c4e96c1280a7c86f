import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Deeds, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { OWN_KIND_LIST } from "#app/domain/own-sheet/kinds.ts";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { BROUGHT_TABLE } from "#app/http/own-sheet/table-deeds.server.ts";
import { offerColumns } from "#app/services/own-sheet/offer-columns.server.ts";
import { ColumnsForm as ColumnsShape } from "./form.ts";
import { ColumnsForm } from "./columns-form.tsx";
import { SheetChoice } from "./sheet-choice.tsx";
import { takeUpColumns } from "./take-up-columns.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Columns of ${data?.fileName}` }];

export const loader = deedLoader(BROUGHT_TABLE, ({ db, actor, importId, url }) => {
  const sheet = url.searchParams.get("sheet");
  return offerColumns(db, actor, importId, {
    sheet: sheet === null ? null : Number(sheet),
    kind: OWN_KIND_LIST.find((kind) => kind === url.searchParams.get("kind")) ?? null,
  });
});

export const action = deedAction(BROUGHT_TABLE, ColumnsShape, takeUpColumns, (_, { id }, { input }) =>
  input.readAgain
    ? {
        to: `/bring-in/${id}/columns?sheet=${input.sheet}&kind=${input.kind}`,
        say: "The headings are in another row now. Check the columns again.",
      }
    : { say: "Check what will become of its rows. Nothing is saved yet." },
);

export default function ColumnsPage() {
  const offer = useLoaderData<typeof loader>();
  const home = `/bring-in/${offer.id}`;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/bring-in", words: "Bring in" }]} />
      <Heading caption={`${offer.bodyName}: ${offer.fileName}`}>Which column is what</Heading>
      <WhyNot verdict={offer.verdict} back={{ href: home, words: offer.fileName }} />
      {offer.verdict.allowed ? (
        <>
          <SheetChoice offer={offer} />
          <ColumnsForm offer={offer} />
        </>
      ) : null}
      <Deeds
        offers={
          offer.verdict.allowed ? [{ href: `${home}/discarding`, words: "Discard it", verdict: offer.verdict }] : []
        }
      />
    </>
  );
}
