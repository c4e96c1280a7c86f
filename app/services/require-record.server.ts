/** Thrown where the actor's world holds no such record; the answer is 404. */
export class NoSuchRecord extends Error {}

/** The record, or `NoSuchRecord` where there is none for this actor. */
export function requireRecord<T>(found: T | undefined): T {
  if (found === undefined) throw new NoSuchRecord("There is no such record here.");
  return found;
}
