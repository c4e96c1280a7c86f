import { onPartOf, type DeedOn } from "#app/http/deed-route.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerProgramme, type OfferedProgramme } from "#app/services/programme/offer-programme.server.ts";

/** A programme, which its address names by its body and year. */
export const PROGRAMME: DeedOn<{ programme: OfferedProgramme; programmeId: number }> = {
  keys: async (params, _url, { db, actor }) => {
    const programme = found(await offerProgramme(db, actor, params));
    return { programme, programmeId: programme.id };
  },
  home: ({ slug, year }) => `/programmes/${slug}/${year}`,
};

/** The delegations of a programme's body, which are recorded beside the programme. */
export const DELEGATIONS: typeof PROGRAMME = {
  ...PROGRAMME,
  home: ({ slug, year }) => `/programmes/${slug}/${year}/delegations`,
};
export const DELEGATION = onPartOf(DELEGATIONS, "delegationId");
