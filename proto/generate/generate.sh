#!/bin/sh
# Installs the pinned declarations and runs the generator; arguments go to generate.mjs.
# PENSTOCK_NODE_MODULES may name a folder where tools/npm-install has put the
# packages already.
set -eu
cd "$(dirname "$0")"
[ -n "${PENSTOCK_NODE_MODULES:-}" ] || ../../tools/npm-install . .
exec node generate.mjs "$@"
