import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { offerLines } from "#app/services/theme/offer-lines.server.ts";
import { writeLine } from "#app/services/theme/write-line.server.ts";
import { NewLine } from "./form.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Lines of enquiry of ${calledOf(data)}` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) => offerLines(db, actor, themeId));

export const action = deedAction(THEME, NewLine, writeLine, (done) => ({
  say: "The line of enquiry has been added.",
  to: `/themes/${done.reference}/lines-of-enquiry`,
}));

export default function LinesPage() {
  const { reference, title, version, verdict, lines } = useLoaderData<typeof loader>();
  const back = { href: `/themes/${reference}`, words: named(title, reference) };
  const home = `${back.href}/lines-of-enquiry`;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/themes", words: "Themes" }, back]} />
      <Heading caption={back.words}>Key lines of enquiry</Heading>
      <p className="govuk-body">What the panel wants to find out. A question sits under a line.</p>
      {lines.length === 0 ? <p className="govuk-body">None yet. A good theme has two to five.</p> : null}
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        {lines.map((line) => (
          <li key={line.id}>
            {line.text}
            {verdict.allowed ? <LineLinks home={`${home}/${line.id}`} text={line.text} /> : null}
          </li>
        ))}
      </ol>
      {verdict.allowed && lines.length > 1 ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`${home}/order`}>
            Change the order
          </a>
        </p>
      ) : null}
      <WhyNot verdict={verdict} back={back} />
      {verdict.allowed ? (
        <Form action={home} version={version}>
          <TextField name="text" label="Add a line of enquiry" />
          <SubmitButton>Add</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}

function LineLinks({ home, text }: { home: string; text: string }) {
  return (
    <span className="app-inline-links">
      <a className="govuk-link" href={`${home}/edit`}>
        Change<span className="govuk-visually-hidden"> {text}</span>
      </a>
      <a className="govuk-link" href={`${home}/removal`}>
        Remove<span className="govuk-visually-hidden"> {text}</span>
      </a>
    </span>
  );
}
