import type { ReactNode } from "react";
import type { Verdict } from "#app/domain/verdict.ts";
import { Breadcrumbs, Heading, type Crumb } from "#app/components/page-parts.tsx";
import { SubNavigation } from "#app/components/sub-navigation.tsx";

/** The top of every page about how a body is set up. An officer who is no administrator reads the same pages. */
export function AdminBodyHead({
  body,
  here,
  children,
}: {
  body: { name: string; slug: string; verdict: Verdict };
  here: "" | "/memberships" | "/standing-items";
  children: ReactNode;
}) {
  const home = `/admin/bodies/${body.slug}`;
  const trail = adminBodyCrumbs(body);
  return (
    <>
      <Breadcrumbs crumbs={here === "" ? trail.slice(0, -1) : trail} />
      <Heading caption={here === "" ? undefined : body.name}>{children}</Heading>
      <SubNavigation
        label="This body"
        here={`${home}${here}`}
        sections={[
          { href: home, words: "How it is set up" },
          { href: `${home}/memberships`, words: "Memberships" },
          { href: `${home}/standing-items`, words: "Standing items" },
        ]}
      />
      {body.verdict.allowed ? null : (
        <p className="govuk-inset-text">You can read this as its scrutiny officer. An administrator can change it.</p>
      )}
    </>
  );
}

/** The way back up to how a body is set up: through the administration for who has it, through the body itself else. */
export function adminBodyCrumbs(body: { slug: string; name: string; verdict: Verdict }): Crumb[] {
  const home = { href: `/admin/bodies/${body.slug}`, words: body.name };
  if (!body.verdict.allowed)
    return [
      { href: "/programmes", words: "Programmes" },
      { href: `/bodies/${body.slug}`, words: body.name },
      { ...home, words: "How it is set up" },
    ];
  return [{ href: "/admin", words: "Administration" }, { href: "/admin/bodies", words: "Bodies" }, home];
}
