import { sql } from "kysely";

/** The order of people in every list: by family name, then by name, as they are looked for. */
export const inNameOrder = sql<string>`name_order(person.name, person.family_name)`;
