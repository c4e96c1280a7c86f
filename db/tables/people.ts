import type { Generated } from "kysely";
import type { Role } from "#app/domain/actor.ts";
import type { BodyKind, BodyLanguages } from "#app/domain/body.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { BodyLaw, DayProfile } from "#app/domain/deadline/law.ts";

export interface BodyTable {
  id: Generated<number>;
  slug: string;
  name: string;
  kind: BodyKind;
  parentBodyId: number | null;
  hostAuthority: string;
  jurisdiction: "england" | "wales";
  yearStartMonth: Generated<number>;
  yearStartDay: Generated<number>;
  defaultMeetingMinutes: Generated<number>;
  cadenceTarget: number | null;
  cadenceWords: string | null;
  remit: Generated<string>;
  publicContact: Generated<string>;
  endedOn: IsoDate | null;
  /** Days in which a written question is to be answered; null where the body has no such rule. */
  writtenAnswerDays: number | null;
  /** Days in which a recommendation is to be responded to, from notice; null where the body's rules give none. */
  responseDays: number | null;
  responseRuleWords: Generated<string>;
  /** Abbreviations and other words for the same, a line each; null where the list it begins with was never changed. */
  sameWords: string | null;
  /** Which law binds it, and so which deadlines it has. */
  law: Generated<BodyLaw>;
  dayProfile: Generated<DayProfile>;
  /** In which languages it publishes. */
  languages: Generated<BodyLanguages>;
  version: Generated<number>;
  councilId: Generated<number>;
}

export interface PersonTable {
  id: Generated<number>;
  name: string;
  /** What lists of people are in the order of: see `app/domain/person-name.ts`. */
  familyName: string;
  description: Generated<string>;
  /** Since when they have only the name of what they were here. */
  anonymousSinceAt: Generated<IsoInstant | null>;
  version: Generated<number>;
  councilId: Generated<number>;
}

export interface OfficeTable {
  id: Generated<number>;
  title: string;
  organisation: Generated<string>;
  version: Generated<number>;
  councilId: Generated<number>;
}

export interface MembershipTable {
  id: Generated<number>;
  bodyId: number;
  personId: number;
  role: Role;
  fromOn: IsoDate;
  untilOn: IsoDate | null;
  version: Generated<number>;
}
