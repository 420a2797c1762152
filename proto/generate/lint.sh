#!/bin/sh
# Lints the protos with buf. With an argument, also looks for breaking changes
# against that git revision, e.g. `lint.sh main`.
set -eu
cd "$(dirname "$0")/.."
buf() { npx --yes @bufbuild/buf@1.75.0 "$@"; }
buf lint
if [ $# -gt 0 ]; then
  buf breaking --against "$(git rev-parse --show-toplevel)/.git#ref=$1,subdir=proto"
fi
