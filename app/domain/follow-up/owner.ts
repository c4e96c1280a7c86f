/** Who is to act, from whichever way it was recorded: a person, an office, or words. Empty where nobody was named. */
export function ownerWordsOf(owner: {
  ownerName: string | null;
  officeTitle: string | null;
  officeOrganisation: string | null;
  ownerWords: string;
}): string {
  const office = [owner.officeTitle, owner.officeOrganisation].filter(Boolean).join(", ");
  return owner.ownerName || office || owner.ownerWords;
}
