#!/bin/sh
# Installs the pinned declarations and runs the generator; arguments go to generate.mjs.
set -eu
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
exec node generate.mjs "$@"
