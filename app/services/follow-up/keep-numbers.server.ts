import { hasNumbers } from "#app/domain/follow-up/input.ts";
import { hasNumber, numberLines, readNumberLines, type GivenNumber } from "#app/domain/follow-up/numbering.ts";
import { deleteLaterNumbers, insertLaterNumber } from "#db/follow-up/later-numbers.server.ts";
import type { FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";

/**
 * Keeps the numbers that a follow-up was given after its first, as they are written one a line, instead of those that
 * it had; returns how they are told. Refuses one that is too long, and a meeting that is still to come.
 */
export async function keepNumbers(trx: Trx, { actor }: Acting, followUpId: number, lines: string): Promise<string> {
  const numbers = readNumberLines(lines);
  requireVerdict(hasNumbers(numbers, actor.today));
  await deleteLaterNumbers(trx, followUpId);
  for (const number of numbers) await insertLaterNumber(trx, followUpId, number);
  return numberLines(numbers);
}

/** Keeps the number by which a source restates a follow-up, where it is a new one; returns its id, or null for none. */
export async function addNumber(trx: Trx, row: FollowUpRow, given: GivenNumber): Promise<number | null> {
  if (given.number.trim() === "" || hasNumber(row, given.number)) return null;
  return insertLaterNumber(trx, row.id, given);
}
