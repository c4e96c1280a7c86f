-- What SQL is given on PostgreSQL so that the schema, which is translated from SQLite's, means the same.
-- Read by the command that writes the baseline; statements are parted by lines of three hyphens.

create function bool_plus(boolean, boolean) returns bigint language sql immutable
  as $$ select (coalesce($1, false)::int + coalesce($2, false)::int)::bigint $$
---
create function number_plus(bigint, boolean) returns bigint language sql immutable as $$ select $1 + $2::int $$
---
create function number_minus(bigint, boolean) returns bigint language sql immutable as $$ select $1 - $2::int $$
---
create operator + (leftarg = boolean, rightarg = boolean, function = bool_plus)
---
create operator + (leftarg = bigint, rightarg = boolean, function = number_plus)
---
create operator - (leftarg = bigint, rightarg = boolean, function = number_minus)
---
create function iif(boolean, anycompatible, anycompatible) returns anycompatible language sql immutable
  as $$ select case when $1 then $2 else $3 end $$
---
create function printf(pattern text, variadic given bigint[]) returns text language plpgsql immutable as $$
declare
  said text := pattern;
  one bigint;
begin
  foreach one in array given loop
    said := regexp_replace(said, '%(0(\d))?d', lpad(one::text, greatest(length(one::text),
      coalesce((regexp_match(said, '%0(\d)d'))[1]::int, 0)), '0'));
  end loop;
  return said;
end $$
---
create function date(on_day text, shift text) returns text language sql immutable
  as $$ select to_char((on_day::date + shift::interval)::date, 'YYYY-MM-DD') $$
---
create function strftime(pattern text, moment text) returns text language sql volatile
  as $$ select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$
---
create function text_json(value json) returns text language sql immutable
  as $$ select case json_typeof(value) when 'null' then null when 'boolean' then (value::text = 'true')::int::text else value #>> '{}' end $$
---
create function json_extract(held text, path text) returns text language sql immutable
  as $$ select text_json(held::json #> string_to_array(ltrim(path, '$.'), '.')) $$
---
create operator ->> (leftarg = text, rightarg = text, function = json_extract)
---
create function listed_json(held json) returns json language sql immutable as $$ select coalesce(held, '[]') $$
---
create function json_each(held text) returns table (key text, value text, at bigint) language sql immutable as $$
  select (ordinality - 1)::text, text_json(value), ordinality - 1
    from json_array_elements(case when json_typeof(held::json) = 'array' then held::json else '[]' end) with ordinality
  union all
  select key, text_json(value), ordinality - 1
    from json_each(case when json_typeof(held::json) = 'object' then held::json else '{}' end) with ordinality $$
---
create function json_each(held text, path text) returns table (key text, value text, at bigint) language sql immutable as $$
  select * from json_each(coalesce(held::json #> string_to_array(ltrim(path, '$.'), '.'), '[]')::text) $$
---
create function json_tree(held text) returns table (key text, type text, atom text, at bigint) language sql immutable as $$
  with recursive tree(key, value, at) as (
    select null::text, held::json, array[]::bigint[]
    union all
    select inner_key, inner_value, tree.at || place
      from tree cross join lateral (
        select each.key as inner_key, each.value as inner_value, each.ordinality as place
          from json_each(case when json_typeof(tree.value) = 'object' then tree.value else '{}' end) with ordinality as each
        union all
        select (each.ordinality - 1)::text, each.value, each.ordinality
          from json_array_elements(case when json_typeof(tree.value) = 'array' then tree.value else '[]' end)
            with ordinality as each) as held
  )
  select key, case json_typeof(value) when 'string' then 'text' else json_typeof(value) end,
    case when json_typeof(value) in ('object', 'array') then null else text_json(value) end,
    row_number() over (order by tree.at) from tree order by tree.at $$
---
create function without_marks(held text) returns text language sql immutable as $$
  select translate(lower(regexp_replace(normalize(held, NFKD),
    '[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]', '', 'g')),
    'ÆŒØŁÞÐĐĦŊŦΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',
    'æœøłþðđħŋŧαβγδεζηθικλμνξοπρστυφχψωабвгдежзийклмнопрстуфхцчшщъыьэюя') $$
---
create function bare_text(held text) returns text language sql immutable as $$
  select case when held ~ '[^\u0001-\u007f]'
    then without_marks(translate(held, '“”„‟″«»''’‘‛ʼʹ`´′＇', '"""""""'))
    else lower(translate(held, '''`', '')) end $$
---
create function folded(held text) returns text language sql immutable as $$
  select btrim(regexp_replace(bare_text(coalesce(held, '')),
    '[-‐‑‒–—―−﹣－\u0009-\u000d \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+', ' ', 'g')) $$
---
create function searchable(held text) returns text language sql immutable as $$
  select case
    when held !~* '[^A-Za-z0-9_.,;:!?()/&%+ -]|[a-z]-[a-z]|[ -][ -]' then btrim(replace(lower(held), '-', ' '))
    when bare_text(held) = regexp_replace(bare_text(held),
        '(?<=[a-z\u00c0-\u1fff\u2c00-\ud7ff])[-‐‑‒–—―−﹣－](?=[a-z\u00c0-\u1fff\u2c00-\ud7ff])', '', 'g') then folded(held)
    else folded(held) || ' ' || regexp_replace(regexp_replace(bare_text(held),
        '(?<=[a-z\u00c0-\u1fff\u2c00-\ud7ff])[-‐‑‒–—―−﹣－](?=[a-z\u00c0-\u1fff\u2c00-\ud7ff])', '', 'g'), '\s+', ' ', 'g') end $$
---
create function holds_one_of(held text, words text) returns boolean language sql immutable as $$
  select exists (select 1 from unnest(string_to_array(words, chr(10))) as word where strpos(folded(held), word) > 0) $$
---
create function holds_every_one(held text, words text) returns boolean language sql immutable as $$
  select not exists (select 1 from unnest(string_to_array(words, chr(10))) as word
    where strpos(searchable(coalesce(held, '')), word) = 0) $$
---
create function name_order(name text, family text) returns text language sql immutable
  as $$ select case when name is not null then folded(family) || ', ' || folded(name) end $$
---
create function family_name_of(name text) returns text language plpgsql immutable as $$
declare
  titles text[] := string_to_array('{{TITLES}}', ' ');
  letters text[] := string_to_array('{{LETTERS}}', ' ');
  particles text[] := string_to_array('{{PARTICLES}}', ' ');
  given_too text[] := string_to_array('{{GIVEN_TOO}}', ' ');
  parts text[] := string_to_array(regexp_replace(regexp_replace(name, '\([^)]*\)', ' ', 'g'), '\s[-–—]\s.*$', ''), ',');
  words text[] := array_remove(regexp_split_to_array(parts[1], '\s+'), '');
  after text[] := array_remove(regexp_split_to_array(array_to_string(parts[2:], ' '), '\s+'), '');
  titled boolean := lower(regexp_replace(coalesce(words[1], ''), '\.$', '')) = any (titles);
  start int;
begin
  while cardinality(words) > 0 and lower(regexp_replace(words[1], '\.$', '')) = any (titles) loop words := words[2:]; end loop;
  while cardinality(words) > 2 and words[cardinality(words)] = any (letters) loop words := words[:cardinality(words) - 1]; end loop;
  while cardinality(after) > 0 and lower(regexp_replace(after[1], '\.$', '')) = any (titles) loop after := after[2:]; end loop;
  after := array(select one from unnest(after) as one where not one = any (letters));
  if cardinality(after) > 0 and (not titled or cardinality(words) = 1) then
    return coalesce(nullif(array_to_string(words, ' '), ''), btrim(name));
  end if;
  if array_position(words, 'of') > 1 then words := words[:array_position(words, 'of') - 1]; end if;
  start := greatest(1, cardinality(words));
  while start > 1 and lower(words[start - 1]) = any (particles)
    and (start > 2 or words[1] = lower(words[1]) or not lower(words[1]) = any (given_too)) loop start := start - 1; end loop;
  return coalesce(nullif(array_to_string(words[start:], ' '), ''), btrim(name));
end $$
---
create function name_key(name text) returns text language sql immutable as $$ select name_order(name, family_name_of(name)) $$
---
create function list_weights(held text) returns text language sql immutable as $$
  select translate(regexp_replace({{PAIRS}}, '([^{{KNOWN}}])', chr(2046) || '\1', 'g'), '{{FROM}}' , {{TO}}) $$
---
create function list_order(held text) returns text language plpgsql immutable strict as $$
declare
  key text := '';
  part text[];
begin
  for part in select regexp_matches(without_marks(held), '([^0-9]*)([0-9]*)', 'g') loop
    key := key || list_weights(part[1]);
    if part[2] <> '' then
      key := key || {{ZERO}} || chr(1 + least(length(ltrim(part[2], '0')), 255)) || ltrim(part[2], '0');
    end if;
  end loop;
  return key;
end $$
---
create function london_day(instant text) returns text language sql immutable
  as $$ select to_char(instant::timestamptz at time zone 'Europe/London', 'YYYY-MM-DD') $$
---
create function day_words(on_day text) returns text language sql immutable
  as $$ select to_char(on_day::date, 'FMDD FMMonth YYYY') $$
---
create function numbers_text(source_number text, made_on text, later_numbers_held text) returns text language sql immutable as $$
  select case when json_array_length(later_numbers_held::json) = 0 then source_number else (
    select string_agg(regexp_replace(number, '^\d+$', 'no. \&') || coalesce(' of ' || day_words(on_day), ''), '; ' order by place)
    from (
      select source_number as number, made_on as on_day, 0 as place where source_number <> ''
      union all
      select value ->> 'number', value ->> 'on', ordinality
        from json_array_elements(later_numbers_held::json) with ordinality as each(value, ordinality)
    ) as numbers) end $$
---
create function days_words(count bigint) returns text language sql immutable
  as $$ select case count when 1 then '1 day' else to_char(count, 'FM999,999,999,990') || ' days' end $$
---
create function standing_words(on_day text, late_until text, afterwards text, today text) returns text language sql immutable as $$
  select case
    when afterwards is null then null
    when on_day = today then 'Today'
    when on_day::date - today::date = 1 then 'Tomorrow'
    when on_day > today then 'In ' || days_words(on_day::date - today::date)
    when today <= late_until then days_words(today::date - on_day::date) || ' late'
    when today::date - on_day::date = 1 then 'Yesterday'
    else days_words(today::date - on_day::date) || ' ago' end $$
---
create table number_kept (name text primary key, number bigint not null)
---
-- The next number of a table, as SQLite gives it: one more than the highest there is. Writers wait for each other.
create function next_number(name text) returns bigint language plpgsql volatile as $$
declare
  highest bigint;
begin
  execute format('select max(id) from %I', name) into highest;
  return coalesce(highest, 0) + 1;
end $$
---
-- The same where no number is ever given twice.
create function next_number_kept(of_table text) returns bigint language plpgsql volatile as $$
declare
  given bigint := next_number(of_table);
begin
  insert into number_kept (name, number) values (of_table, given)
    on conflict (name) do update set number = greatest(number_kept.number + 1, excluded.number) returning number into given;
  return given;
end $$
---
create text search dictionary planner_stem (template = snowball, language = porter)
---
-- The words of a text as full-text search has them: without marks, parted by whatever is no letter and no digit.
create function search_words(held text) returns text[] language sql immutable as $$
  select array_remove(string_to_array(regexp_replace(without_marks(held),
    '[{{BETWEEN_WORDS}}]+',
    ' ', 'g'), ' '), '') $$
---
-- Words with their places, each with this weight.
create function words_vector(words text[], weight "char") returns tsvector language sql immutable as $$
  select coalesce(string_agg(quote_literal(left((ts_lexize('planner_stem', word))[1], 200)) || ':' || least(place, 16383) || weight::text, ' '), '')::tsvector
    from unnest(words) with ordinality as each(word, place) $$
---
create function text_scope(kind text, body_id bigint, start_year bigint) returns text language sql immutable as $$
  select chr(57599) || 'k' || replace(kind, '_', '') || ' ' || chr(57599) || 'b' || body_id::text
    || coalesce(' ' || chr(57599) || 'y' || start_year::text, '') $$
---
create function text_vector(title text, labels text, words text, scope text) returns tsvector language sql immutable as $$
  select words_vector(search_words(title), 'A') || words_vector(search_words(labels), 'B')
    || words_vector(search_words(words), 'C') || array_to_tsvector(string_to_array(scope, ' ')) $$
---
-- The words of a text in the form in which they are found.
create function stems(held text) returns text[] language sql immutable as $$
  select array(select (ts_lexize('planner_stem', word))[1] from unnest(search_words(held)) with ordinality as each(word, place)
    order by place) $$
---
-- Words side by side, as a tsquery is written: the last a beginning where it begins, in texts of this weight where it is given.
create function side_by_side(words text[], begins boolean, weight text) returns text language sql immutable as $$
  select coalesce((select '(' || string_agg(quote_literal(word) || case
      when begins and place = cardinality(words) then ':*' || weight
      when weight <> '' then ':' || weight else '' end, ' <-> ' order by place) || ')'
    from unnest(words) with ordinality as each(word, place)), quote_literal(chr(57598))) $$
---
-- What full-text search is asked for, from the words of FTS5: phrases in quotes, * after a beginning, AND, OR, title : (…).
create function text_query(asked text) returns tsquery language plpgsql immutable as $$
declare
  said text := '';
  token text;
  weight text := '';
  depth int := 0;
  title_depth int := -1;
begin
  for token in select (regexp_matches(asked, '"[^"]*"\*?|\(|\)|AND|OR|title', 'g'))[1] loop
    if token = 'title' then
      weight := 'A';
      title_depth := depth;
    elsif token = '(' then
      depth := depth + 1;
      said := said || '(';
    elsif token = ')' then
      depth := depth - 1;
      said := said || ')';
      if depth = title_depth then weight := ''; title_depth := -1; end if;
    elsif token in ('AND', 'OR') then
      said := said || case token when 'AND' then ' & ' else ' | ' end;
    else
      said := said || side_by_side(case when token like '"' || chr(57599) || '%' then array[btrim(token, '"')]
        else stems(btrim(token, '"*')) end, token like '%*', weight);
      if title_depth = depth then weight := ''; title_depth := -1; end if;
    end if;
  end loop;
  return said::tsquery;
end $$
---
-- A phrase that is asked for: how few of all texts hold it tells how much it says, and their usual size how long a text is.
create type text_phrase as (words text[], begins boolean, in_title tsquery, in_labels tsquery, in_words tsquery,
  telling double precision, usual_size double precision)
---
-- The phrases of what is asked, once for each time that they stand in it. More than five thousand texts are very many.
create function text_phrases(of_index text, asked text) returns text_phrase[] language plpgsql stable as $$
declare
  token text;
  phrase text_phrase;
  phrases text_phrase[] := '{}';
  texts bigint;
  holding bigint;
begin
  execute format('select count(*), avg(size) from %I', of_index || '_text') into texts, phrase.usual_size;
  for token in select (regexp_matches(asked, '"[^"]*"\*?', 'g'))[1] loop
    continue when token like '"' || chr(57599) || '%';
    phrase.words := stems(btrim(token, '"*'));
    phrase.begins := token like '%*';
    continue when cardinality(phrase.words) = 0;
    phrase.in_title := side_by_side(phrase.words, phrase.begins, 'A');
    phrase.in_labels := side_by_side(phrase.words, phrase.begins, 'B');
    phrase.in_words := side_by_side(phrase.words, phrase.begins, 'C');
    execute format('select count(*) from (select from %I where found @@ $1 limit 5000) as held', of_index || '_text')
      into holding using side_by_side(phrase.words, phrase.begins, '')::tsquery;
    phrase.telling := greatest(0.000001, ln((texts - holding + 0.5) / (holding + 0.5)));
    phrases := phrases || phrase;
  end loop;
  return phrases;
end $$
---
-- How well a text answers what is asked: BM25 as FTS5 has it. A title counts six times, labels four; how often it says words
-- side by side, or those with a beginning, is not counted.
create function text_rank(held tsvector, size bigint, phrases text_phrase[]) returns double precision language plpgsql immutable as $$
declare
  said text := held::text;
  phrase text_phrase;
  places text;
  hits double precision;
  rank double precision := 0;
begin
  foreach phrase in array phrases loop
    if cardinality(phrase.words) > 1 or phrase.begins then
      hits := case when held @@ phrase.in_title then 6 when held @@ phrase.in_labels then 4 when held @@ phrase.in_words then 1 else 0 end;
    else
      places := split_part(split_part(said, '''' || phrase.words[1] || ''':', 2), ' ', 1);
      hits := case when places = '' then 0 else 1 + length(places) - length(replace(places, ',', ''))
        + 5 * (length(places) - length(replace(places, 'A', ''))) + 3 * (length(places) - length(replace(places, 'B', ''))) end;
    end if;
    rank := rank + phrase.telling * hits * 2.2 / (hits + 1.2 * (0.25 + 0.75 * size / phrase.usual_size));
  end loop;
  return rank;
end $$
---
-- A piece of the text around what was asked for, which stands between marks; what was left out before and after it is told by an ellipsis.
create function text_snippet(held text, phrases text_phrase[], begins text, ends text, most int) returns text language plpgsql immutable as $$
declare
  gaps text[];
  words text[];
  keys text[];
  marked boolean[];
  joined boolean[];
  phrase text_phrase;
  long int;
  place int;
  start int := 1;
  said text := '';
begin
  select array_agg(part[1] order by at), array_agg(part[2] order by at), array_agg(key order by at) into gaps, words, keys
    from regexp_matches(held, '([{{BETWEEN_WORDS}}]*)([^{{BETWEEN_WORDS}}]*)', 'g') with ordinality as each(part, at)
    cross join lateral (select case when part[2] ~ '[^A-Za-z0-9]' then (stems(part[2]))[1]
      else (ts_lexize('planner_stem', part[2]))[1] end as key) as stemmed
    where part[1] || part[2] <> '';
  if words is null then return held; end if;
  marked := array_fill(false, array[cardinality(words)]);
  joined := marked;
  foreach phrase in array phrases loop
    long := cardinality(phrase.words);
    foreach place in array case when long = 1 and phrase.begins
      then array(select at from unnest(keys) with ordinality as each(key, at) where starts_with(key, phrase.words[1]))
      else array_positions(keys, phrase.words[1]) end
    loop
      continue when keys[place : place + long - 2] <> phrase.words[: long - 1] or not coalesce(
        keys[place + long - 1] = phrase.words[long] or phrase.begins and starts_with(keys[place + long - 1], phrase.words[long]), false);
      for at in place .. place + long - 1 loop
        marked[at] := true;
        joined[at] := joined[at] or at < place + long - 1;
      end loop;
    end loop;
  end loop;
  if cardinality(words) > most and true = any (marked) then
    -- where most of what was asked for stands near each other, in the middle
    select greatest(1, least(cardinality(words) - most + 1, first - (most - 1 - max(other) + first) / 2)) into start
      from unnest(array_positions(marked, true)) as first
      join unnest(array_positions(marked, true)) as other on other between first and first + most - 1
      group by first order by count(distinct keys[other]) desc, count(*) desc, first limit 1;
  end if;
  for at in start .. least(cardinality(words), start + most - 1) loop
    said := said || case when at > start or start = 1 then gaps[at] else '' end
      || case when marked[at] and not (at > start and joined[at - 1]) then begins else '' end || words[at]
      || case when marked[at] and not (joined[at] and at < start + most - 1) then ends else '' end;
  end loop;
  return case when start > 1 then '…' else '' end || said || case when start + most - 1 < cardinality(words) then '…' else '' end;
end $$
---
create table text_word (
  text_index text collate "C" not null, term text collate "C" not null, doc bigint not null, primary key (text_index, term))
---
-- Counts anew how many texts hold each word: what a slip may mean, and how a beginning goes on. Only what has changed is written,
-- after all is counted, so that who writes meanwhile waits for no more than that.
create function refresh_words() returns void language sql volatile as $$
  with counted as materialized (
    select 'working' as text_index, word, ndoc from ts_stat('select array_to_tsvector(search_words(title || '' '' || labels || '' '' || words)) from working_text')
    union all
    select 'published', word, ndoc from ts_stat('select array_to_tsvector(search_words(title || '' '' || labels || '' '' || words)) from published_text')
  ), gone as (
    delete from text_word where not exists (
      select 1 from counted where counted.text_index = text_word.text_index and counted.word = text_word.term)
  )
  insert into text_word as known (text_index, term, doc) select text_index, word, ndoc from counted
  on conflict (text_index, term) do update set doc = excluded.doc where known.doc <> excluded.doc $$
---
-- A word that was never there is known at once; how many texts hold it is counted when all are.
create function know_words() returns trigger language plpgsql as $$
begin
  insert into text_word (text_index, term, doc)
    select distinct tg_argv[0], word, 1 from unnest(search_words(new.title || ' ' || new.labels || ' ' || new.words)) as word
    on conflict do nothing;
  return null;
end $$
---
create view working_vocabulary as select term, doc from text_word where text_index = 'working'
---
create view published_vocabulary as select term, doc from text_word where text_index = 'published'
