import type { InWelsh } from "#app/words/entry.ts";
import type { moves as english } from "#app/words/en/moves.ts";

/** Where an item was moved, as readers were told. */
export const moves: InWelsh<typeof english> = {
  moved: "Symudwyd",
  movedFrom: "Symudwyd o {from}",
  movedTo: "Symudwyd i {to}",
  movedFromTo: "Symudwyd o {from} i {to}",
  deferred: "Gohiriwyd",
  deferredFrom: "Gohiriwyd o {from}",
  withdrawn: "Tynnwyd yn ôl",
  withdrawnFrom: "Tynnwyd yn ôl o {from}",
  returned: "Daethpwyd â hi yn ôl",
  returnedTo: "Daethpwyd â hi yn ôl i {to}",
};
