#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Times the full roll-up of a partitioned record by dyad and month on Spark, beside DuckDB:
#   bench/spark.sh RECORD [THREADS]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
spark=$here/../spark/target
(cd "$here/.." && ./mvnw -q -Pspark -pl spark,bench -am package -DskipTests)
exec java @"$spark/java.options" -Dlog4j2.configurationFile="$spark/log4j2.properties" \
  -Dspark.master="local[${2:-2}]" ${CHANCERY_JAVA_OPTIONS:--Xmx2g} \
  -cp "$spark/test-classes:$spark/chancery-spark.jar:$spark/lib/*:$(echo "$here"/target/lib/duckdb_jdbc-*.jar)" \
  org.chancery.spark.RollupBenchmark "$1"
