import { deadlinePath } from "#app/domain/deadline/keys.ts";
import { requireAdministrator } from "#app/http/context.server.ts";
import { onPage, type DeedOn } from "#app/http/deed-route.server.ts";
import { idOf } from "#app/http/responses.server.ts";

/** A deadline of a body, by its key; its deeds go back to its calculation. */
export const DEADLINE: DeedOn<{ slug: string; key: string }> = {
  keys: ({ slug = "", key = "" }) => ({ slug, key }),
  home: ({ slug = "", key = "" }) => deadlinePath(slug, key),
};

/** What happened that starts a deadline, as it was recorded. */
export const OCCASION: DeedOn<{ occasionId: number }> = {
  keys: ({ id }) => ({ occasionId: idOf(id) }),
  home: () => "/deadlines",
};

/** A rule of a body; setting it goes back to what moved. */
export const BODY_RULE: DeedOn<{ slug: string; ruleId: string }> = {
  keys: ({ slug = "", rule = "" }) => ({ slug, ruleId: rule }),
  home: ({ slug }) => `/bodies/${slug}/rules#moved`,
};

/** The days that do not count, which only an administrator may change. */
export const DAYS = onPage("/admin/days", requireAdministrator);

/** One day that was added to them. */
export const ADDED_DAY: DeedOn<{ dayId: number }> = { ...DAYS, keys: ({ id }) => ({ dayId: idOf(id) }) };
