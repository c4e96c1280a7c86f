import pg from "pg";

/** Makes an empty database on the server at this address, and gives its own. */
export async function emptyDatabase(server: string, name: string): Promise<string> {
  await onServer(server, `drop database if exists ${name} with (force)`);
  await onServer(server, `create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

/** Takes such a database away. */
export function dropDatabase(server: string, name: string): Promise<void> {
  return onServer(server, `drop database if exists ${name} with (force)`);
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
