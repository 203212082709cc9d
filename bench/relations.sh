#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the coding of marked pairs against a table of labelled ones:
#   bench/relations.sh FILE.tsv [--label COLUMN] [--train] [--every N]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
(cd "$here/.." && ./mvnw -q -pl bench -am package -DskipTests -Dmaven.test.skip=true)
exec java ${CHANCERY_JAVA_OPTIONS:--Xmx2g} -cp "$here/target/classes:$here/target/lib/*" \
  org.chancery.bench.RelationsBenchmark "$here/target/models" "$@"
