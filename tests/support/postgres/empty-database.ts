import pg from "pg";

/** Makes an empty database on the server at this address, and gives its own. */
export async function emptyDatabase(server: string, name: string): Promise<string> {
  await dropDatabase(server, name);
  await onServer(server, `create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`);
  return addressOn(server, name);
}

/** Takes such a database away. */
export function dropDatabase(server: string, name: string): Promise<void> {
  return onServer(server, `drop database if exists ${name} with (force)`);
}

/** The address of the database of this name on the server. */
export function addressOn(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

/** Says it once, on a connection of its own. */
export async function onServer(address: string, statement: string): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
