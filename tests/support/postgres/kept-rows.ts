/*
 * A database that a test has written in is put back as it was, in place of being copied anew: a fifth of the time. Its
 * rows are kept beside it, in a schema of their own; a row that was written later is told by the transaction of it.
 */

/** Of how many things the schema is made: one that is gone is told by nothing else. */
const MADE_OF = `(select count(*) from pg_constraint) + (select count(*) from pg_trigger) + (select count(*) from pg_attribute)
  + (select count(*) from pg_proc)`;

/** What is true where any of them has come or changed since. */
const CHANGED_SINCE = ["pg_constraint", "pg_trigger", "pg_attribute", "pg_proc"]
  .map((things) => `exists (select from ${things} where xmin::text::bigint > since)`)
  .join(" or ");

/** Keeps the rows as they are. */
export const KEEP_ROWS = `
  create schema kept;
  do $$
  declare
    held record;
    many bigint;
  begin
    create table kept.held (name text, columns text, many bigint);
    for held in
      select relname::text as name, string_agg(quote_ident(attname), ', ' order by attnum) as columns
      from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
      where relnamespace = 'public'::regnamespace and relkind = 'r' group by relname
    loop
      execute format('select count(*) from public.%I', held.name) into many;
      insert into kept.held values (held.name, held.columns, many);
      if many > 0 then execute format('create table kept.rows_of_%s as select %s from public.%I', held.name, held.columns, held.name); end if;
    end loop;
    create table kept.mark (at bigint, made_of bigint);
    insert into kept.mark select pg_current_xact_id()::text::bigint, ${MADE_OF};
  end $$;
`;

/** Puts the rows back. Where a test has changed the schema as well it fails, and the database is spent. */
export const PUT_BACK = `
  do $$
  declare
    since bigint := (select at from kept.mark);
    held record;
    moved boolean;
  begin
    if ${CHANGED_SINCE} or ${MADE_OF} <> (select made_of from kept.mark) then
      raise exception 'spent';
    end if;
    set local session_replication_role = replica;
    for held in select * from kept.held loop
      execute format('select count(*) <> $1 or coalesce(bool_or(xmin::text::bigint > $2), false) from public.%I', held.name)
        into moved using held.many, since;
      continue when not moved;
      execute format('delete from public.%I', held.name);
      if held.many > 0 then
        execute format('insert into public.%I (%s) select * from kept.rows_of_%s', held.name, held.columns, held.name);
      end if;
    end loop;
    update kept.mark set at = pg_current_xact_id()::text::bigint;
  end $$;
`;
