#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the import of ROWS events that look like those of real GDELT 2.0 files:
#   bench/import.sh ROWS --like FILE…
set -eu
here=$(cd "$(dirname "$0")" && pwd)
(cd "$here/.." && ./mvnw -q -pl bench -am package -DskipTests -Dmaven.test.skip=true)
exec java ${CHANCERY_JAVA_OPTIONS:--Xmx512m -XX:+UseParallelGC} -cp "$here/target/classes:$here/target/lib/*" \
  org.chancery.bench.ImportBenchmark "$here/target/import" "$@"
