#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a record of EVENTS invented events in place and measures it:
#   bench/scale.sh [EVENTS] [FOLDER]
# A record that is in FOLDER already is measured as it is.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
events=${1:-1_000_000}
(cd "$here/.." && ./mvnw -q -pl bench -am package -DskipTests -Dmaven.test.skip=true)
exec java ${CHANCERY_JAVA_OPTIONS:--Xmx512m} -cp "$here/target/classes:$here/target/lib/*" \
  org.chancery.bench.scale.ScaleBenchmark "${2:-$here/target/scale-$events}" "$events"
