#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every figure of docs/forecast-figures.md's tables, from files of quadruples given as arguments:
#   bench/forecast.sh TRAIN VALID TEST [ENTITIES RELATIONS]    ours beside the recurrency baseline
#   bench/forecast.sh --baseline TRAIN VALID TEST              the baseline alone
#   bench/forecast.sh --tail TRAIN VALID TEST [ENTITIES RELATIONS]  learned on train's first days, ranked on the last tenth
#   bench/forecast.sh --cost TRAIN VALID TEST                  10 %, 30 % and 100 % of the facts
#   bench/forecast.sh --made 2000000                           a made record of that many facts
#   bench/forecast.sh --all DATE TRAIN VALID TEST ENTITIES RELATIONS
#     all of these, and the calibration (bench/calibration.sh) of a record of TRAIN and VALID, whose
#     times are hours since DATE; takes hours
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" = --all ]; then
  [ $# = 7 ] || { echo "usage: --all DATE TRAIN VALID TEST ENTITIES RELATIONS" >&2; exit 2; }
  epoch=$2
  shift 2
  "$0" "$@"
  "$0" --tail "$@"
  "$0" --cost "$@"
  CHANCERY_JAVA_OPTIONS=-Xmx16g "$0" --made 2000000
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  "$here/../chancery" import --record "$folder/r.duckdb" "$1" "$2" --format-in quadruples \
    --entities "$4" --relations "$5" --epoch "$epoch" --time-unit hours
  "$here/calibration.sh" "$folder/r.duckdb"
  exit
fi
(cd "$here/.." && ./mvnw -q -pl bench -am package -DskipTests -Dmaven.test.skip=true)
exec java ${CHANCERY_JAVA_OPTIONS:--Xmx4g} -cp "$here/target/classes:$here/target/lib/*" \
  org.chancery.bench.forecast.ForecastBenchmark "$@"
