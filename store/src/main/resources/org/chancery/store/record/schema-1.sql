-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1 of a record. docs/reference/record.md is its data dictionary.

create table input (
  id integer not null,
  name varchar not null,
  sha256 varchar not null,
  bytes bigint not null,
  format varchar not null,
  source varchar not null,
  coverage varchar not null,
  row_count bigint not null,
  event_count bigint not null,
  report_count bigint not null,
  quarantine_count bigint not null,
  repeated_count bigint not null,
  repaired_count bigint not null,
  complete boolean not null
);

-- What many events share stands once, and an event has its number: a text that is not written a
-- million times is not compressed a million times.

create table origin (
  id integer not null,
  input integer not null,
  file varchar not null,
  feed varchar not null,
  work varchar not null
);

create table mention (
  id integer not null,
  mention varchar not null,
  actor varchar not null,
  kind varchar not null,
  principal varchar not null,
  sector varchar,
  rank varchar,
  link varchar not null,
  valid_from date,
  valid_to date
);

create table act (
  id integer not null,
  type varchar,
  mode varchar,
  contexts varchar,
  cameo varchar,
  quad tinyint,
  goldstein decimal(5, 2),
  plover decimal(5, 2),
  says varchar not null
);

create table venue (
  id integer not null,
  name varchar not null,
  state varchar,
  latitude double,
  longitude double
);

-- Ids and addresses hardly repeat. DuckDB would try each of its ways to compress them, which takes
-- longer than zstd does, and end with more bytes. (Records made before have what DuckDB chose.)
create table event (
  id bigint not null,
  origin integer not null,
  line bigint not null,
  native_id varchar using compression zstd not null,
  date_text varchar,
  date_from date,
  date_to date,
  seen date,
  source integer not null,
  target integer,
  parties smallint not null,
  act integer not null,
  status varchar not null,
  historical boolean not null,
  venue integer,
  confidence decimal(4, 3),
  document varchar using compression zstd,
  incident bigint not null,
  orientation tinyint not null
);

create table passage (
  event bigint not null,
  place varchar,
  sentence varchar,
  span_begin integer,
  span_end integer
);

create table party (
  event bigint not null,
  side varchar not null,
  ordinal smallint not null,
  mention integer not null,
  person varchar,
  rank varchar,
  attendance varchar not null
);

create table report (
  input integer not null,
  feed varchar not null,
  native_id varchar not null,
  document varchar using compression zstd not null,
  seen date not null,
  sentence integer not null,
  confidence decimal(4, 3)
);

create table quarantine (
  input integer not null,
  file varchar not null,
  line bigint not null,
  reason varchar not null,
  message varchar not null,
  raw varchar not null
);

create table correction (
  event bigint not null,
  rejected boolean not null,
  act integer,
  status varchar,
  date_text varchar,
  date_from date,
  date_to date,
  source integer,
  target integer,
  incident bigint,
  orientation tinyint,
  edits varchar not null
);

-- An event as it stands after the analyst's corrections. The originals are never changed.
create view coding as
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
  c.edits
from event e
join origin o on o.id = e.origin
left join correction c on c.event = e.id
join act a on a.id = coalesce(c.act, e.act)
left join venue v on v.id = e.venue
left join passage p on p.event = e.id;

-- The pairs of principals that follow from a coding. A coding of several parties gives several.
create view dyad as
select
  k.*,
  s.principal as source_principal, t.principal as target_principal,
  s.mention as source_mention, t.mention as target_mention,
  s.sector as source_sector, t.sector as target_sector,
  s.rank as source_rank, t.rank as target_rank
from coding k
join mention s on s.id = k.source
join mention t on t.id = k.target
where k.parties = 0
union all
select
  k.*,
  s.principal, t.principal, s.mention, t.mention, s.sector, t.sector,
  coalesce(a.rank, s.rank), coalesce(b.rank, t.rank)
from coding k
join party a on a.event = k.id and a.side = 'actor'
join party b on b.event = k.id
  and (b.side = 'recipient'
    or (b.ordinal > a.ordinal
      and not exists (from party r where r.event = k.id and r.side = 'recipient')))
join mention s on s.id = a.mention
join mention t on t.id = b.mention
where k.parties > 0
  and a.attendance in ('present', 'host', 'remote')
  and b.attendance in ('present', 'host', 'remote');
