import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, Tag } from "#app/components/page-parts.tsx";
import { FIRST_STEPS } from "#app/domain/home/first-steps.ts";
import { deedAction, deedLoader, type DeedOn } from "#app/http/deed-route.server.ts";
import type { FirstSteps } from "#app/services/home/read-first-steps.server.ts";
import { readFirstSteps } from "#app/services/home/read-first-steps.server.ts";
import { skipFirstStep } from "#app/services/home/skip-first-step.server.ts";
import { Skipping } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Move in: ${data?.name}` }];

const BODY: DeedOn<{ slug: string }> = {
  keys: ({ slug }) => ({ slug: slug ?? "" }),
  home: ({ slug }) => `/bodies/${slug}/first-steps`,
};

export const loader = deedLoader(BODY, async ({ db, actor, slug }) => (await readFirstSteps(db, actor, slug))[0]);

export const action = deedAction(BODY, Skipping, skipFirstStep, ({ words }, _, { input }) =>
  input.skip ? `“${words}” is marked as not needed.` : `“${words}” is on the list again.`,
);

export default function FirstStepsPage() {
  const body = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/", words: "Home" }]} />
      <Heading caption={body.name}>Move in</Heading>
      <p className="govuk-body">
        {body.open === 0
          ? "Nothing is left to do: each step is done or skipped. You can bring more in at any time."
          : "Bring in what the body has already. A step is done once there is something of it, and each can be skipped."}
      </p>
      {body.open === 0 && body.published === 0 ? (
        <p className="govuk-body">
          What comes next is{" "}
          <a className="govuk-link" href={`/programmes/${body.slug}`}>
            the work programme
          </a>
          : the chair approves it, and then you publish it.
        </p>
      ) : null}
      <ol className="app-tasks">
        {body.steps.map((step) => (
          <StepLine key={step.step} step={step} slug={body.slug} />
        ))}
      </ol>
    </>
  );
}

const TAGS = {
  done: "Done",
  skipped: "Not needed",
  open: "To do",
} as const;

function StepLine({ step, slug }: { step: FirstSteps["steps"][number]; slug: string }) {
  const skipped = step.standing === "skipped";
  return (
    <li className="app-tasks__item">
      {step.href ? (
        <a className="govuk-link app-tasks__link" href={step.href}>
          {step.words}
        </a>
      ) : (
        <span className="app-tasks__link">{step.words}</span>
      )}{" "}
      <Tag words={TAGS[step.standing]} />
      <p className="app-tasks__note">
        {step.why}
        {step.href
          ? ""
          : ` ${FIRST_STEPS[step.step].who === "officer" ? "The scrutiny officer" : "An administrator"} does this.`}
        {[step.also, step.after].map((link) =>
          link ? (
            <span key={link.href}>
              {" "}
              <a className="govuk-link" href={link.href}>
                {link.words}
              </a>
            </span>
          ) : null,
        )}
      </p>
      {step.standing === "done" ? null : (
        <Form action={`/bodies/${slug}/first-steps`}>
          <input type="hidden" name="step" value={step.step} />
          <input type="hidden" name="skip" value={skipped ? "no" : "yes"} />
          <button className="govuk-button govuk-button--secondary">
            {skipped ? "Put it back on the list" : "Not needed"}
            <span className="govuk-visually-hidden">: {step.words}</span>
          </button>
        </Form>
      )}
    </li>
  );
}
