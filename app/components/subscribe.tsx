import type { MetaDescriptor } from "@remix-run/react";
import { inEnglish } from "#app/words/say.ts";
import { Say, useSay } from "./say.tsx";

/** What a public page can be had as by programs: a calendar, news, data. */
export type Feeds = { calendar?: string; atom?: string; json?: string };

const KINDS = {
  calendar: { key: "body.calendar", type: "text/calendar" },
  atom: { key: "body.atom", type: "application/atom+xml" },
  json: { key: "body.json", type: "application/json" },
} as const;

type Kind = keyof typeof KINDS;

/** The links in a page's head by which programs find its feeds; `of` says what they are of. */
export function feedLinks(of: string, feeds: Feeds): MetaDescriptor[] {
  return kindsIn(feeds).map(([kind, href]) => ({
    tagName: "link",
    rel: "alternate",
    type: KINDS[kind].type,
    title: `${of}: ${inEnglish(KINDS[kind].key)}`,
    href,
  }));
}

/** The same for people, with how to subscribe. */
export function Subscribe({ of, feeds }: { of: string; feeds: Feeds }) {
  const sayHere = useSay();
  return (
    <>
      <div role="group" aria-label={sayHere("body.subscribeTo", { of })}>
        <ul className="govuk-list app-downloads">
          {kindsIn(feeds).map(([kind, href]) => (
            <li key={kind}>
              <a className="govuk-link" href={href}>
                <Say of={KINDS[kind].key} />
              </a>
            </li>
          ))}
        </ul>
      </div>
      <p className="govuk-body">
        <Say of="body.howToSubscribe" />
      </p>
    </>
  );
}

function kindsIn(feeds: Feeds): [Kind, string][] {
  return (Object.keys(KINDS) as Kind[]).flatMap((kind): [Kind, string][] => {
    const href = feeds[kind];
    return href ? [[kind, href]] : [];
  });
}

/** Where the feeds of a published programme are: its own data, and what its body publishes. */
export function programmeFeeds(slug: string, programmeHref: string): Feeds {
  return { ...bodyFeeds(slug), json: `${programmeHref}/programme.json` };
}

/** Where the feeds of a body are. */
export function bodyFeeds(slug: string): Feeds {
  const path = `/bodies/${slug}`;
  return { calendar: `${path}/calendar.ics`, atom: `${path}/feed.atom` };
}

/** Where the feeds of a theme are. */
export function themeFeeds(ref: string): Feeds {
  const path = `/themes/${ref}`;
  return { calendar: `${path}/calendar.ics`, atom: `${path}/feed.atom` };
}
