import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { isListPath, LONGEST_SEARCH, SAVED_VIEW_FIELDS, viewAddress } from "#app/domain/account/saved-view.ts";
import { asked } from "#app/domain/field.ts";
import { NewView } from "#app/http/account/saved-view-shapes.server.ts";
import { deedAction, deedLoader, onPage } from "#app/http/deed-route.server.ts";
import { keepView } from "#app/services/account/saved-views.server.ts";

export const meta: MetaFunction = () => [{ title: "Save this view" }];

const VIEWS = onPage("/");

export const loader = deedLoader(VIEWS, async ({ url: { searchParams } }) => {
  const list = searchParams.get("list") ?? "/themes";
  const search = (searchParams.get("search") ?? "").slice(0, LONGEST_SEARCH);
  return isListPath(list) ? { list, search, href: viewAddress({ list, search }) } : undefined;
});

export const action = deedAction(VIEWS, NewView, keepView, ({ name, href }) => ({
  to: href,
  say: `The view “${name}” has been saved.`,
}));

export default function NewViewPage() {
  const { list, search, href } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>Save this view</Heading>
      <Form action="/views/new" className="app-narrow-form">
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="search" value={search} />
        <TextField name="name" {...asked(SAVED_VIEW_FIELDS.name)} />
        <SubmitButton>Save the view</SubmitButton>
      </Form>
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          Back to the list
        </a>
      </p>
    </>
  );
}
