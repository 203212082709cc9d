#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What it costs to fetch DAYS of GDELT 2.0, made to look like real files and served by this machine:
#   bench/fetch.sh DAYS ACTOR --like FILE…
set -eu
here=$(cd "$(dirname "$0")" && pwd)
(cd "$here/.." && ./mvnw -q -pl bench -am package -DskipTests -Dmaven.test.skip=true)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
java ${CHANCERY_JAVA_OPTIONS:--Xmx512m} -cp "$here/target/classes:$here/target/lib/*" \
  org.chancery.bench.FetchBenchmark "$folder" "$@"
