#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the coding of texts, from text to events, start-up apart:
#   bench/coding.sh [--column NAME] FILE…   files of documents; of a .tsv, each row's cell is a document
#   bench/coding.sh --grow MEGABYTES…       made news of these sizes, to see how cost grows
set -eu
here=$(cd "$(dirname "$0")" && pwd)
(cd "$here/.." && ./mvnw -q -pl bench -am package -DskipTests -Dmaven.test.skip=true)
exec java ${CHANCERY_JAVA_OPTIONS:--Xmx2g} -cp "$here/target/classes:$here/target/lib/*" \
  org.chancery.bench.CodingBenchmark "$here/target/models" "$@"
