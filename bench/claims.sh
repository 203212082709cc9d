#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Times each claim of a file with its specification curve over a record:
#   bench/claims.sh RECORD CLAIMS
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ $# -eq 2 ] || { echo "usage: bench/claims.sh RECORD CLAIMS" >&2; exit 2; }
(cd "$here/.." && ./mvnw -q -pl bench -am package -DskipTests -Dmaven.test.skip=true)
exec java ${CHANCERY_JAVA_OPTIONS:--Xmx1g} -cp "$here/target/classes:$here/target/lib/*" \
  org.chancery.bench.ClaimsBenchmark "$@"
