const AT_ONCE = 8;

/** Asks for each of these with eight requests open, and gives all that was found, in the order of the list. */
export async function askSideBySide<Asked, Found>(
  list: readonly Asked[],
  ask: (one: Asked) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: (readonly Found[])[] = [];
  const waiting = list.entries(); // shared: each takes the next one that nobody has taken
  const take = async () => {
    for (const [at, one] of waiting) found[at] = await ask(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  return found.flat();
}
