import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calledOf } from "#app/domain/references.ts";
import { ThemeDeedPage } from "#app/components/theme/theme-deed-page.tsx";
import { OnlyVersion } from "#app/http/form-parts.server.ts";
import { THEME, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { offerThemeDeed } from "#app/services/theme/offer-theme-deed.server.ts";
import { removeContact } from "#app/services/theme/remove-contact.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Remove the contact from ${calledOf(data)}` }];

export const loader = deedLoader(THEME, ({ db, actor, themeId }) =>
  offerThemeDeed(db, actor, themeId, "remove_contact"),
);

export const action = deedAction(
  THEME,
  OnlyVersion,
  removeContact,
  (done) => `The contact of the person who suggested ${done.reference} is removed.`,
);

export default function ContactRemovalPage() {
  const theme = useLoaderData<typeof loader>();
  return (
    <ThemeDeedPage theme={theme} deed="remove_contact" warning>
      <p className="govuk-body">
        How to reach the person who suggested this theme is deleted and cannot be brought back. Tell them first what
        happened to their suggestion, if you have not. The theme itself stays as it is.
      </p>
    </ThemeDeedPage>
  );
}
