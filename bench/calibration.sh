#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Says whether forecasts of the last two months came true as often as they said:
#   bench/calibration.sh RECORD                           a record, between states, day by day
#   bench/calibration.sh --relations FILE QUADRUPLES…     quadruples, between all actors, every sixth day
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 1 ] || { echo "usage: bench/calibration.sh RECORD | --relations FILE QUADRUPLES…" >&2; exit 2; }
(cd "$here/.." && ./mvnw -q -pl bench -am package -DskipTests -Dmaven.test.skip=true)
exec java ${CHANCERY_JAVA_OPTIONS:--Xmx4g} -cp "$here/target/classes:$here/target/lib/*" \
  org.chancery.bench.calibration.CalibrationBenchmark "$@"
