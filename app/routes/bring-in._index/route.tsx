import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Heading } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { mayBringIn, mayBringInSomewhere } from "#app/domain/own-sheet/may.ts";
import { actingIn, contextFor, requireActor } from "#app/http/context.server.ts";
import { answer, malformed, refusedForm } from "#app/http/form.server.ts";
import { readBroughtIn } from "#app/http/own-sheet/brought-in.server.ts";
import { onlyFile } from "#app/http/upload.server.ts";
import { mayReadApart, readOwnApart } from "#app/imports/read-apart.server.ts";
import { bringInTable, offerBringingIn } from "#app/services/own-sheet/bring-in-table.server.ts";
import { listOwnImports } from "#app/services/own-sheet/list-own-imports.server.ts";
import { BringInForm } from "./bring-in-form.tsx";
import { BroughtIn } from "./brought-in.tsx";

export const meta: MetaFunction = () => [{ title: "Bring in" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const { searchParams } = ctx.url;
  const offer = await offerBringingIn(ctx.db, actor, searchParams.get("body"));
  return { offer, brought: await listOwnImports(ctx.db, actor, Number(searchParams.get("page") ?? 1)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const nobodys = mayBringInSomewhere(actor);
  if (!nobodys.allowed) return refusedForm(nobodys, { values: {} });
  const form = await readBroughtIn(request, context);
  if (!form.ok) return malformed(form);
  const { bodyId } = form.data;
  const file = onlyFile(form.files);
  const may = mayBringIn(bodyId, actor);
  if (!may.allowed) return refusedForm(may, form);
  const now = mayReadApart();
  if (!now.allowed) return refusedForm(now, form);
  const read = await readOwnApart(file.bytes, file.name);
  if (!read.ok) return data({ errors: { file: read.problems.join(" ") }, refusal: null, values: form.values }, 400);
  const { grids, readings } = read;
  return answer(
    ctx,
    form,
    () => bringInTable(ctx.write, actingIn(ctx, actor, form), { bodyId, fileName: file.name, grids, readings }),
    ({ id }) => ({ to: `/bring-in/${id}/columns` }),
  );
}

export default function BringInPage() {
  const { offer, brought } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>Bring in</Heading>
      <p className="govuk-body-l">
        Bring in what you have already: programmes, trackers, question packs, lists of members. Your own headings will
        do.
      </p>
      <p className="govuk-body">
        Two things have pages of their own:{" "}
        <a className="govuk-link" href="/bring-in/minutes">
          minutes
        </a>
        , and{" "}
        <a className="govuk-link" href="/bring-in/moderngov">
          meetings from ModernGov or a calendar (.ics)
        </a>
        .
      </p>
      {offer.verdict.allowed ? (
        <BringInForm bodies={offer.bodies} bodyId={offer.bodyId} />
      ) : (
        <p className="govuk-body">{offer.verdict.because}</p>
      )}
      <p className="govuk-body">
        A spreadsheet that was downloaded here comes back in{" "}
        <a className="govuk-link" href="/imports">
          under Imports
        </a>
        : it changes the records that it was made of.
      </p>
      <BroughtIn tables={brought.tables} />
      <Pagination page={brought.page} pages={brought.pages} href={(to) => `/bring-in?page=${to}`} />
    </>
  );
}
