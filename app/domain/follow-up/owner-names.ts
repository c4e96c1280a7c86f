import { ownerKeyOf, ownersOf, type Naming, type OtherOwners, type Owner } from "./owner-key.ts";
import { firstOwnerWords } from "./owner.ts";

type OwnedRow = Owner & Parameters<typeof firstOwnerWords>[0] & OtherOwners & { bodyName: string };

/** Everybody whose a row is, by name: the same owner by the same name in every row, however the words are written. */
export function readingOwners(offices: Naming["offices"]): (row: OwnedRow) => string[] {
  const names = new Map<string | null, string>();
  return (row) =>
    ownersOf({ ...row, name: firstOwnerWords(row) }, { people: [], offices, bodyName: row.bodyName }).map((owner) => {
      const name = names.get(ownerKeyOf(owner)) ?? owner.name;
      names.set(ownerKeyOf(owner), name);
      return name;
    });
}
