import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { offerItemPapers } from "#app/services/agenda/offer-item-papers.server.ts";
import { backOf, openItemDeed } from "#app/http/agenda-item/item-deeds.server.ts";
import { optionalWords, OptionalWebAddress, requiredWords, Version } from "#app/http/form-parts.server.ts";
import { found } from "#app/http/responses.server.ts";

type Item = Parameters<Parameters<typeof offerItemPapers>[3]>[0];

/** Loads the page of a deed on an item's part, paper, urgency or documents, with where it goes back to. */
export async function loadItemPapers(args: LoaderFunctionArgs, may: (item: Item, actor: Actor) => Verdict) {
  const { ctx, actor, itemId } = await openItemDeed(args);
  const item = found(await offerItemPapers(ctx.db, actor, itemId, (one) => may(one, actor)));
  return { item, back: backOf(ctx.url.searchParams.get("back")) };
}

/** The number in the address of something that hangs on an item; 404 where it is none. */
export function idIn({ params }: LoaderFunctionArgs | ActionFunctionArgs): number {
  return found(/^[1-9]\d{0,8}$/.test(params.id ?? "") ? Number(params.id) : undefined);
}

/** A form that only says yes, to a record of this version. */
export const OnlyVersion = z.object({ version: Version });

/** What is said of a document. */
export const DocumentFields = {
  title: requiredWords("Enter the title of the document", 200),
  url: OptionalWebAddress,
  note: optionalWords(500),
};
