-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 5: when a file of events is written, what it tells of each two in its month is counted
-- and kept, with the events' ids, so that the series of two need not be read from all files.

-- Whether dyad_month has what this file tells; of files of before it does not.
alter table part add column counted boolean default false;

-- What a file tells of two principals, as it was recorded: corrections are not in it, nor is what a
-- principal does to itself. `pair` is as in `event`; `downward` is from the greater number to the
-- less. The ids are `feed` and `numbers` where all are plain numbers of one feed, else `names`.
create table dyad_month (
  part varchar not null,
  pair bigint not null,
  downward boolean not null,
  quad tinyint,
  codings integer not null,
  incidents integer not null,
  goldstein decimal(18, 2),
  plover decimal(18, 2),
  feed varchar,
  numbers bigint[],
  names varchar[]
);

-- What an event with a correction was recorded as, so that no file is searched for it. Made anew
-- with the corrections.
create table corrected (
  event bigint not null,
  month varchar not null,
  source integer not null,
  target integer,
  parties smallint not null
);
