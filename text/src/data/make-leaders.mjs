// Makes text/src/main/resources/org/chancery/text/actor/leaders.tsv from the leader list of REIGN.
// Usage: node make-leaders.mjs leaderlist_3_21.csv states.tsv > leaders.tsv
//   leaderlist_3_21.csv: https://github.com/OEFDataScience/REIGN.github.io, data_sets, March 2021
//   states.tsv: the registry's table of states, for the numbers of the Correlates of War project
// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from "node:fs";

const [leaders, states] = process.argv.slice(2);
const stateByCow = new Map();
const rows = readFileSync(states, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
const columns = rows[0].split("\t");
for (const line of rows.slice(1)) {
  const cells = line.split("\t");
  for (const cow of cells[columns.indexOf("cow")].split("|").filter(Boolean)) {
    stateByCow.set(cow, cells[columns.indexOf("id")]);
  }
}

const two = (number) => String(number).padStart(2, "0");
const lines = readFileSync(leaders, "latin1").trim().split(/\r?\n/);
const header = lines[0].split(",");
const found = new Set();
for (const line of lines.slice(1)) {
  const cell = (name) => line.split(",")[header.indexOf(name)].trim();
  const state = stateByCow.get(cell("ccode"));
  const name = cell("leader").replace(/\(.*$/, "").replaceAll(/[^\p{L} .'-]/gu, "").trim();
  const begins = [cell("syear"), cell("smonth"), cell("sdate")];
  if (!state || name.length < 3 || begins.some((part) => !/^\d+$/.test(part))) {
    continue;
  }
  const from = `${begins[0]}-${two(begins[1])}-${two(begins[2])}`;
  const to = /^\d+$/.test(cell("eyear")) ? `${cell("eyear")}-${two(cell("emonth") || 12)}` : "..";
  found.add([name, state, from, to].join("\t"));
}

console.log(`# Effective leaders of states since 1945, as REIGN names them, mostly by surname. It does not say which office.
# Made by text/src/data/make-leaders.mjs. Do not edit. from: first day; to: last month; two dots are an open end.
# Source: REIGN (Rulers, Elections and Irregular Governance), data set of March 2021, OEF Research, to be cited:
#   https://github.com/OEFDataScience/REIGN.github.io, data_sets/leaderlist_3_21.csv; LICENSE.md there: MIT,
#   Copyright (c) 2017 Paul Le. This table: GPL-3.0-or-later, with that notice.
name\tstate\tfrom\tto`);
console.log([...found].sort().join("\n"));
