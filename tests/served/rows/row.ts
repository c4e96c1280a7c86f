import type { Db } from "#db/open.server.ts";
import type { CastName } from "#tests/support/cast.ts";
import type { Fields, SentFile } from "#tests/support/served.ts";

export const OFFICERS: CastName[] = ["officer", "secondOfficer"];
export const CHAIRS: CastName[] = ["chair", "viceChair"];
export const MEMBERS: CastName[] = ["chair", "viceChair", "member", "otherMember", "coOpted"];
export const EVERYONE: CastName[] = [...OFFICERS, ...MEMBERS];
export const ADMINISTRATOR: CastName[] = ["secondOfficer"];
export const AUTHOR: CastName[] = ["member"];

/** One write route: who may, the address of a record it can be done to, and what its form does not fill by itself. */
export type Row = {
  may: CastName[];
  at: (db: Db) => Promise<string> | string;
  fields?: Fields | ((db: Db) => Promise<Fields>);
  /** The file that is sent with it. */
  file?: (db: Db) => Promise<SentFile>;
  /** The page its form stands on, where that is not its own address. */
  page?: string;
};

/** The rows of one room of the house, by route. */
export type Rows = Record<string, Row>;
