-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3: feeds that are fetched slice by slice. What should have been there and is not is
-- recorded as well as what is, and of every row of a slice something is kept: the event, or its
-- place in a total.

create table slice (
  name varchar not null,
  feed varchar not null,
  part varchar not null,
  begins timestamp not null,
  ends timestamp not null,
  state varchar not null,
  why varchar not null,
  md5 varchar,
  row_count bigint not null,
  kept_count bigint not null,
  quarantine_count bigint not null,
  counted boolean not null
);

create table slice_input (
  input integer not null
);

create table interest (
  actor varchar not null
);

create table total (
  day date not null,
  quad tinyint,
  source varchar,
  target varchar,
  codings bigint not null,
  incidents bigint not null
);
