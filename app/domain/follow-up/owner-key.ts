/** Whose a follow-up is: a person, an office, or only the words of the minutes. */
export type Owner = { ownerPersonId: number | null; ownerOfficeId: number | null; ownerWords: string };

/**
 * The one key of an owner, "person-3", "office-7" or "words-The clerk"; null where
 * nobody is named. A person counts before an office, and an office before words.
 */
export function ownerKeyOf({ ownerPersonId, ownerOfficeId, ownerWords }: Owner): string | null {
  if (ownerPersonId !== null) return `person-${ownerPersonId}`;
  if (ownerOfficeId !== null) return `office-${ownerOfficeId}`;
  return ownerWords.trim() === "" ? null : `words-${ownerWords.trim()}`;
}

/** Whether both name one and the same owner. Nobody is nobody's. */
export function isSameOwner(one: Owner, other: Owner): boolean {
  const key = ownerKeyOf(one);
  return key !== null && key === ownerKeyOf(other);
}
