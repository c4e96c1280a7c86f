import { hash, verify } from "@node-rs/argon2";

/** argon2id with OWASP's least memory (19 MiB), two passes and one lane. */
const HOW = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes made with `HOW` of words nobody can type: what an unknown account's try is held against. */
let nobodysHash: Promise<string> | undefined;

/** The hash to store of a new password. Slow on purpose: never call it inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, HOW));
}

/**
 * Whether the password is the one stored. Where there is none (no such account,
 * or no password yet) it does the same work and answers no, so that the time
 * taken says nothing about which accounts exist. Never call it inside a transaction.
 */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  nobodysHash ??= hash(`\0nobody ${Math.random()}`, HOW);
  const against = stored ?? (await nobodysHash);
  const matches = await inTurn(() => verify(against, password));
  return matches && Boolean(stored);
}

const MOST_AT_ONCE = 4;
let running = 0;
const waiting: (() => void)[] = [];

/** At most four hashes at once, so that a flood of tries cannot take the whole server. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resume) => waiting.push(resume));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
