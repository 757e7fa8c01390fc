import { randomBytes } from "node:crypto";
import { Client } from "pg";

/** A new database on a PostgreSQL, empty or a copy of one that nobody is connected to, until `remove`. */
export async function onPostgreSQL(server: string, template?: string) {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await askPostgreSQL(
    server,
    template ? `create database ${name} template ${template}` : `create database ${name}`,
  );
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    name,
    url: url.href,
    remove: () => askPostgreSQL(server, `drop database ${name} with (force)`),
  };
}

/** Runs one statement on a connection of its own. */
export async function askPostgreSQL(server: string, statement: string) {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
