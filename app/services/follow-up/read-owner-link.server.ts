import type { IsoInstant } from "#app/domain/calendar.ts";
import { pick } from "#app/domain/field.ts";
import { numbersText } from "#app/domain/follow-up/numbering.ts";
import { ownerWordsOf } from "#app/domain/follow-up/owner.ts";
import { reference } from "#app/domain/references.ts";
import { allowed, type Verdict } from "#app/domain/verdict.ts";
import { unlessTrouble } from "#app/services/retry-while-busy.server.ts";
import type { Db } from "#db/open.server.ts";
import { countWrongLink, findUsableLink, mayTryLink } from "./owner-links.server.ts";
import type { From } from "#app/services/try-limit.server.ts";

/** What somebody finds who opens the address of an owner's link. */
export type ThroughLink = { kind: "open"; page: OwnerPage } | { kind: "ended" } | { kind: "too_many"; because: string };

/** Everything that an owner's link shows, and nothing else of the record. */
export type OwnerPage = {
  owner: string;
  bodyName: string;
  officer: string;
  ends: IsoInstant;
  rows: {
    id: number;
    reference: string;
    wording: string;
    sourceNumber: string;
    madeOn: string | null;
    dueWords: string;
  }[];
};

/**
 * What the link shows. Looking never uses it up. A link that does not work is
 * counted against the address it was tried from, and after too many nothing is
 * looked up for that address, whatever the link. Where nothing can be written it is
 * not counted: the token is too long to be guessed, and reading waits for no write.
 */
export async function readOwnerLink(db: { read: Db; write: Db }, from: From, token: string): Promise<ThroughLink> {
  const may = await mayTryLink(db.read, from);
  if (!may.allowed) return { kind: "too_many", because: may.because };
  const found = await findUsableLink(db.read, { ...from, token });
  if (!found) {
    const counted = await countWrongLink(db.write, from, token).catch(unlessTrouble<Verdict>(allowed));
    return counted.allowed ? { kind: "ended" } : { kind: "too_many", because: counted.because };
  }
  const { link, rows } = found;
  return {
    kind: "open",
    page: {
      owner: ownerWordsOf(link),
      bodyName: link.bodyName,
      officer: link.createdByName,
      ends: link.expiresAt,
      rows: rows.map((row) => ({
        ...pick(row, ["id", "wording", "madeOn", "dueWords"]),
        reference: reference("follow_up", row.id),
        sourceNumber: numbersText(row),
      })),
    },
  };
}
