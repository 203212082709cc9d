// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes model/src/main/resources/org/chancery/model/actor/states.tsv from the npm package
// world-countries (names, demonyms, capitals, ISO 3166) and codes.tsv beside this file (COW,
// FIPS 10-4, CAMEO). Run it again when either changes; the output is byte for byte the same for
// the same inputs.
//
//   cd model/src/data
//   npm pack world-countries@5.1.0 && tar xzf world-countries-5.1.0.tgz
//   node make-states.mjs package/countries.json > ../main/resources/org/chancery/model/actor/states.tsv

import { readFileSync } from 'node:fs';

const [source] = process.argv.slice(2);
if (!source) {
  console.error('usage: node make-states.mjs countries.json > states.tsv');
  process.exit(2);
}

const KOSOVO = { from: 'UNK', to: 'XKX' }; // the package's own code and the one in common use

const rowsOf = (text) => {
  const [header, ...lines] = text.split('\n').filter((line) => line && !line.startsWith('#'));
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) throw new Error(`${line}: ${cells.length} cells`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
};

const codes = new Map(
  rowsOf(readFileSync(new URL('codes.tsv', import.meta.url), 'utf8')).map((row) => [row.iso3, row]));

// Further names of the package that are other words in English or another actor's name.
const MISLEADING = new Set([
  'Island', 'Dominique', 'Mann', 'Viti', 'Portuguesa', 'Mexicanos', 'Virgin Islands', 'Saudi', 'Thai',
  'Togolese', 'Lao', 'the Abode of Peace', 'Timor',
]);

const distinct = (names) => [...new Set(names.map((name) => name.trim()).filter(Boolean))];

const state = (country) => {
  const id = country.cca3 === KOSOVO.from ? KOSOVO.to : country.cca3;
  const code = codes.get(id);
  if (!code) throw new Error(`${id} is not in codes.tsv`);
  codes.delete(id);
  const english = country.demonyms.eng ?? {};
  return {
    id,
    iso2: country.cca2,
    numeric: country.ccn3,
    status: code.status || (country.independent ? 'state' : 'territory'),
    name: country.name.common,
    official: MISLEADING.has(country.name.official) ? country.name.common : country.name.official,
    also: distinct(country.altSpellings)
      .filter((name) => ![country.cca2, country.name.common, country.name.official].includes(name))
      .filter((name) => !MISLEADING.has(name))
      .join('|'),
    demonyms: distinct([english.m ?? '', english.f ?? ''].flatMap((one) => one.split(/, | or /))).join('|'),
    capitals: distinct(country.capital).join('|'),
    cow: code.cow,
    fips: code.fips,
    cameo: code.cameo,
  };
};

const states = JSON.parse(readFileSync(source, 'utf8'))
  .map(state)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
if (codes.size > 0) throw new Error(`not in the package: ${[...codes.keys()]}`);

const columns = Object.keys(states[0]);
process.stdout.write(
  [
    '# States and territories: ISO 3166, names, demonyms, capitals; COW, FIPS 10-4 and CAMEO codes.',
    '# Made by model/src/data/make-states.mjs. Do not edit; change the script or codes.tsv beside it.',
    '# Source: mledoze/countries (npm world-countries 5.1.0), https://github.com/mledoze/countries,',
    '#   Open Database License 1.0, https://opendatacommons.org/licenses/odbl/1-0/',
    '#   Contains information from mledoze/countries, which is made available here under the ODbL.',
    '# Licence of this table, a derivative database: Open Database License 1.0.',
    '# cow, fips, cameo, and status where the package is silent or differs: model/src/data/codes.tsv.',
    '# cameo: CAMEO country codes besides the ISO code itself.',
    columns.join('\t'),
    ...states.map((row) => columns.map((column) => row[column]).join('\t')),
  ].join('\n') + '\n',
);
