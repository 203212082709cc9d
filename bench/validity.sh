#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the measures against planted truths and writes docs/validity.md:
#   bench/validity.sh [--quick]
# --quick sees that everything runs, and writes bench/target/validity.md instead.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
(cd "$here/.." && ./mvnw -q -pl bench -am package -DskipTests -Dmaven.test.skip=true)
page=$here/../docs/validity.md
[ "${1:-}" != --quick ] || page=$here/target/validity.md
exec java -Xmx2g -cp "$here/target/classes:$here/target/lib/*" \
  org.chancery.bench.validity.ValidityBenchmark "$page" "$@"
