import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { SubmitButton } from "#app/components/fields.tsx";
import type { FormState } from "#app/components/form-state.ts";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { offerLines } from "#app/services/theme/offer-lines.server.ts";
import { orderLines } from "#app/services/theme/order-lines.server.ts";
import { LineOrder } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Order of the lines of enquiry of ${data?.reference}` },
];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) => offerLines(db, actor, themeId));

export const action = deedAction(THEME, LineOrder, orderLines, (done) => ({
  say: "The order has been changed.",
  to: `/themes/${done.reference}/lines-of-enquiry/order`,
}));

const NOTHING: FormState = { errors: {}, refusal: null, values: {} };

export default function LineOrderPage() {
  const { reference, title, version, verdict, lines } = useLoaderData<typeof loader>();
  const answer = useActionData<FormState>();
  const back = { href: `/themes/${reference}/lines-of-enquiry`, words: "Lines of enquiry" };
  // One summary for the whole page: each move is a form of its own.
  const stateOf = (id: number) => (answer && String(id) === answer.values.lineId ? answer : NOTHING);
  const last = lines.length - 1;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/themes", words: "Themes" },
          { href: `/themes/${reference}`, words: `${reference} ${title}` },
          back,
        ]}
      />
      <Heading caption={`${reference} ${title}`}>Order of the lines of enquiry</Heading>
      <WhyNot verdict={verdict} back={back} />
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        {lines.map((line, index) => (
          <li key={line.id}>
            {line.text}
            {verdict.allowed ? (
              <div className="app-list__bulk">
                {(["up", "down"] as const).map((direction) =>
                  index === (direction === "up" ? 0 : last) ? null : (
                    <Form
                      key={direction}
                      action={`${back.href}/order`}
                      version={version}
                      state={direction === answer?.values.direction ? stateOf(line.id) : NOTHING}
                      idPrefix={`${line.id}-${direction}-`}
                    >
                      <input type="hidden" name="lineId" value={line.id} />
                      <input type="hidden" name="direction" value={direction} />
                      <SubmitButton kind="secondary">
                        Move {direction}
                        <span className="govuk-visually-hidden">: {line.text}</span>
                      </SubmitButton>
                    </Form>
                  ),
                )}
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}
