#!/bin/sh
# What buf has to say about the protos.
#
#   buf.sh lint       style
#   buf.sh breaking   against the seal, locks/descriptors.binpb.gz: every message, field,
#                     number, type and RPC that was ever sealed is still what it was
#   buf.sh seal       the same, and then seals what was added since
#
# PENSTOCK_NODE_MODULES as for generate.sh.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${PENSTOCK_NODE_MODULES:-}" ]; then
  "$here/../../tools/npm-install" "$here" "$here"
  PENSTOCK_NODE_MODULES=$here/node_modules
fi
seal=generate/locks/descriptors.binpb.gz
cd "$here/.."
buf() { "$PENSTOCK_NODE_MODULES/.bin/buf" "$@"; }

breaking() {
  buf breaking --against "$seal" && return
  echo "The lines above name what differs from what was sealed in proto/$seal; readers" >&2
  echo "depend on it, so restore it." >&2
  exit 1
}

case "${1:-}" in
  lint) buf lint ;;
  breaking) breaking ;;
  seal)
    breaking
    buf build --exclude-source-info --output "$seal"
    ;;
  *)
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
