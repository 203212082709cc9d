#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills a fetch, an import and a compaction at so many random moments each (kill -9), runs each again
# plainly, and compares the record row for row with that of an undisturbed run:
#   bench/kills.sh [MOMENTS]
set -eu
cd "$(dirname "$0")/.."
exec ./mvnw -B -ntp -Dunchecked -pl store,workbench -am test '-Dtest=Killed*Test' \
  -Dsurefire.failIfNoSpecifiedTests=false "-Dchancery.kills=${1:-50}"
