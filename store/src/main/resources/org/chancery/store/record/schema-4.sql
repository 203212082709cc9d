-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4: events may lie in Parquet files beside the database, a file for each month. What is
-- imported is loose at first; a compaction moves it. The view `event` is both, and is made anew
-- whenever the files change.

alter table event rename to loose_event;

-- The files of the record: those that the view `event` reads (live), and those of the snapshot that
-- readers without DuckDB have until the next compaction.
create table part (
  name varchar not null,
  holds varchar not null,
  month varchar,
  row_count bigint not null,
  bytes bigint not null,
  last_event bigint,
  live boolean not null
);

create table compaction (
  generation integer not null,
  state varchar not null
);

-- `pair` is the number of the two principals, or 0 where the event may be of any two; a file is
-- sorted by it. A condition on it, or on the month, says what need not be read, and no more.
create view event as
select
  id, origin, line, native_id, date_text, date_from, date_to, seen, source, target, parties, act,
  status, historical, venue, confidence, document, incident, orientation,
  if(year(date_from) between 1 and 9999, strftime(date_from, '%Y-%m'), 'undated') as month,
  0::bigint as pair
from loose_event;

create or replace view coding as
select
  e.id,
  o.feed || ':' || e.native_id as event,
  o.input, o.file, e.line, o.feed, e.native_id,
  if(c.date_text is null, e.date_text, c.date_text) as date_text,
  if(c.date_text is null, e.date_from, c.date_from) as date_from,
  if(c.date_text is null, e.date_to, c.date_to) as date_to,
  e.seen,
  coalesce(c.source, e.source) as source,
  coalesce(c.target, e.target) as target,
  if(c.source is null and c.target is null, e.parties, 0) as parties,
  coalesce(c.act, e.act) as act,
  a.type, a.mode, a.contexts, a.cameo, a.quad, a.goldstein, a.plover, a.says,
  coalesce(c.status, e.status) as status,
  e.historical,
  e.venue as venue_id,
  v.name as venue, v.state as venue_state, v.latitude, v.longitude,
  e.confidence, o.work, p.place, e.document, p.sentence, p.span_begin, p.span_end,
  coalesce(c.incident, e.incident) as incident,
  coalesce(c.orientation, e.orientation) as orientation,
  coalesce(c.rejected, false) as rejected,
  c.edits,
  e.month as recorded_month,
  e.pair as recorded_pair
from event e
join origin o on o.id = e.origin
left join correction c on c.event = e.id
join act a on a.id = coalesce(c.act, e.act)
left join venue v on v.id = e.venue
left join passage p on p.event = e.id;
