import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { KeyTable } from "#app/components/finder/key-table.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { KEYS, type KeySet } from "#app/domain/home/keys.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";

export const meta: MetaFunction = () => [{ title: "Keys" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireActor(await contextFor(request, context));
  return null;
}

export default function KeysPage() {
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }]} />
      <Heading>Keys</Heading>
      <p className="govuk-body-l">Everything that a key does has its link or button as well.</p>
      <p className="govuk-body">Keys work where your browser runs scripts, and never while you type in a box.</p>
      <div className="govuk-checkboxes govuk-checkboxes--small app-keys-switch" data-keys-switch="" hidden>
        <div className="govuk-checkboxes__item">
          <input className="govuk-checkboxes__input" type="checkbox" id="single-keys" />
          <label className="govuk-label govuk-checkboxes__label" htmlFor="single-keys">
            Use keys of one character (“/”, “?”, “J”) in this browser
          </label>
        </div>
      </div>
      {(Object.keys(KEYS) as KeySet[]).map((set) => (
        <KeyTable key={set} {...KEYS[set]} />
      ))}
    </>
  );
}
