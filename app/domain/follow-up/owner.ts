import { otherOwnersIn, type OtherOwners } from "./owner-key.ts";

/** Who is to act, from whichever way it was recorded: a person, an office, or words; and those beside. Empty where nobody was named. */
export function ownerWordsOf(
  owner: {
    ownerName: string | null;
    officeTitle: string | null;
    officeOrganisation: string | null;
    ownerWords: string;
  } & Partial<OtherOwners>,
): string {
  const { otherOwnersHeld } = owner;
  const others = otherOwnersHeld === undefined ? [] : otherOwnersIn({ otherOwnersHeld });
  return [firstOwnerWords(owner), ...others.map(({ name }) => name)].filter(Boolean).join("; ");
}

/** The first owner without the organisation, and how many there are beside: for a column of a list. */
export function shortOwnerWords(owner: Parameters<typeof ownerWordsOf>[0] & OtherOwners): string {
  const first = firstOwnerWords({ ...owner, officeOrganisation: null });
  const others = otherOwnersIn(owner).length;
  return others > 0 ? `${first} and ${others} more` : first;
}

/** What the first owner is called. */
export function firstOwnerWords(owner: {
  ownerName: string | null;
  officeTitle: string | null;
  officeOrganisation: string | null;
  ownerWords: string;
}): string {
  const office = [owner.officeTitle, owner.officeOrganisation].filter(Boolean).join(", ");
  return owner.ownerName || office || owner.ownerWords;
}
