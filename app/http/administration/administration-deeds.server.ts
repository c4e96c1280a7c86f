import { isKeptThing, type KeptThing } from "#app/domain/administration/retention.ts";
import { requireAdministrator } from "#app/http/context.server.ts";
import { deedAction, onPage, onPartOf, shownOnce, type DeedOn } from "#app/http/deed-route.server.ts";
import { linkGiven, linkMaking } from "#app/http/mail.server.ts";
import { found, idOf } from "#app/http/responses.server.ts";
import type { LinkMaking } from "#app/services/account/links.server.ts";
import type { PersonLinkGiven } from "#app/services/account/give-person-link.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { PersonVersion } from "./administration-forms.server.ts";

/** A list of the administration, where something new is added. */
export const administered = (home: string) => onPage(home, requireAdministrator);

/** The body that its address names. */
export const BODY: DeedOn<{ slug: string }> = {
  keys: ({ slug }) => ({ slug: slug ?? "" }),
  home: ({ slug }) => `/admin/bodies/${slug}`,
  enter: requireAdministrator,
};
export const MEMBERSHIPS = {
  ...BODY,
  home: ({ slug }) => `/admin/bodies/${slug}/memberships`,
  proved: true,
} satisfies typeof BODY;
export const MEMBERSHIP = onPartOf(MEMBERSHIPS, "membershipId");
export const STANDING_ITEMS = {
  ...BODY,
  home: ({ slug }) => `/admin/bodies/${slug}/standing-items`,
} satisfies typeof BODY;
export const STANDING_ITEM = onPartOf(STANDING_ITEMS, "itemId");

/** The person, or the office, that its address names. */
export const PERSON: DeedOn<{ personId: number }> = {
  keys: ({ id }) => ({ personId: idOf(id) }),
  home: ({ id }) => `/admin/people/${id}`,
  enter: requireAdministrator,
  proved: true,
};
export const OFFICE: DeedOn<{ officeId: number }> = {
  keys: ({ id }) => ({ officeId: idOf(id) }),
  home: () => "/admin/offices",
  enter: requireAdministrator,
};

/** The action of a deed that makes a secret link for a person: sent by mail, or shown once where no mail is sent. */
export function personLinkAction(
  deed: (db: Db, acting: Acting, making: LinkMaking, input: { personId: number; version: number }) => PersonLinkGiven,
) {
  return deedAction(
    PERSON,
    PersonVersion,
    (db, acting, input, ctx) => shownOnce(deed(db, acting, linkMaking(ctx), input)),
    ({ link, name }, _, { ctx }) => {
      if (link) return { show: { link } };
      void ctx.planner.mailing.post();
      return linkGiven(ctx.planner, name);
    },
  );
}

/** A thing of which an administrator says how long it is kept. */
export const KEPT: DeedOn<{ name: KeptThing }> = {
  keys: ({ name }) => ({ name: found(isKeptThing(name) ? name : undefined) }),
  home: () => "/admin/retention",
  enter: requireAdministrator,
};

/** The council whose planner this is. */
export const COUNCIL = administered("/admin/council");

/** How people of the council sign in. */
export const SIGN_IN = { ...administered("/admin/sign-in"), proved: true };
