import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Facts, Heading } from "#app/components/page-parts.tsx";
import { deedLoader, onPage } from "#app/http/deed-route.server.ts";
import { readOwnSecondStep } from "#app/services/account/read-second-step.server.ts";

export const meta: MetaFunction = () => [{ title: "Your second step" }];

export const loader = deedLoader(onPage("/account"), ({ db, actor }) => readOwnSecondStep(db, actor));

export default function SecondStepPage() {
  const step = useLoaderData<typeof loader>();
  const app = { href: "/account/second-step/app", words: step.hasApp ? "Set up anew" : "Set up" };
  const codes = { href: "/account/second-step/codes", words: "Make new" };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }]} />
      <Heading>Your second step</Heading>
      <p className="govuk-body">
        With a second step a password that somebody finds out does not let them in. You are asked for it after the
        password: a code of an authenticator app, or a passkey of this device.{" "}
        {step.isRequired ? "Your part here must have one." : "It is for you to choose."}
      </p>
      <Facts
        facts={[
          { term: "Authenticator app", value: step.hasApp ? "Set up" : "None", change: app },
          {
            term: "Passkeys",
            value: step.passkeys.length === 0 ? "None" : String(step.passkeys.length),
            change: { href: "/account/second-step/passkeys", words: "Add" },
          },
          ...(step.has ? [{ term: "Recovery codes left", value: String(step.codesLeft), change: codes }] : []),
        ]}
      />
      {step.has ? (
        <ul className="govuk-list app-sessions">
          {step.hasApp ? <Kept name="Authenticator app" words="" action="/account/second-step/app/removal" /> : null}
          {step.passkeys.map((passkey) => (
            <Kept
              key={passkey.id}
              name={passkey.name}
              words={passkey.words}
              action={`/account/second-step/passkeys/${passkey.id}/removal`}
            />
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** One of the things that may be shown, and where it is removed. */
function Kept({ name, words, action }: { name: string; words: string; action: string }) {
  return (
    <li className="app-sessions__session">
      <p className="govuk-body">
        <strong>{name}</strong>
        {words ? <br /> : null}
        {words}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={action}>
          Remove
          <span className="govuk-visually-hidden">
            {" "}
            {name} {words}
          </span>
        </a>
      </p>
    </li>
  );
}
