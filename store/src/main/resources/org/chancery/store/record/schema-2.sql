-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2: what was read in a text and is an event that a person coded as well. It is kept, and
-- counts nowhere while it belongs to the incident of the event that counts in its place.

create table also_read (
  event bigint not null,
  counted varchar not null,
  incident bigint not null
);
