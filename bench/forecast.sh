#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every figure of docs/forecast-figures.md's tables, from files of quadruples given as arguments:
#   bench/forecast.sh TRAIN VALID TEST [ENTITIES RELATIONS]    ours beside the recurrency baseline
#   bench/forecast.sh --baseline TRAIN VALID TEST              the baseline alone
#   bench/forecast.sh --tail TRAIN VALID TEST [ENTITIES RELATIONS]  learned on train's first days, ranked on the last tenth
#   bench/forecast.sh --cost TRAIN VALID TEST                  10 %, 30 % and 100 % of the facts
#   bench/forecast.sh --made 2000000                           a made record of that many facts
set -eu
here=$(cd "$(dirname "$0")" && pwd)
(cd "$here/.." && ./mvnw -q -pl bench -am package -DskipTests -Dmaven.test.skip=true)
exec java ${CHANCERY_JAVA_OPTIONS:--Xmx4g} -cp "$here/target/classes:$here/target/lib/*" \
  org.chancery.bench.forecast.ForecastBenchmark "$@"
