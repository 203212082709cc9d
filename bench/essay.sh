#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Compares what the coder reads in an essay with a chronology coded by hand from it:
#   bench/essay.sh TEXT CHRONOLOGY --date EDTF
# CHRONOLOGY lies in its case folder, whose actors it is read with.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ $# -eq 4 ] && [ "$3" = --date ] || { echo "usage: bench/essay.sh TEXT CHRONOLOGY --date EDTF" >&2; exit 2; }
(cd "$here/.." && ./mvnw -q -pl bench -am package -DskipTests -Dmaven.test.skip=true)
mkdir -p "$here/target/essay"
"$here/../chancery" code "$1" --kind essay --date "$4" > "$here/target/essay/coded.csv"
exec java -cp "$here/target/classes:$here/target/lib/*" \
  org.chancery.bench.essay.EssayBenchmark "$here/target/essay/coded.csv" "$2"
