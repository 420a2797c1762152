#!/bin/sh
# Writes the generated code of the Go, Python, TypeScript, Java and Rust clients from proto/, with the
# pinned compilers and plugins of this folder. Needs python3, go, node, mvn, cargo and the languages' registries.
#
#   generate.sh           replace the generated folders
#   generate.sh --check   generate beside them, and fail with a diff if they differ
#   generate.sh --tools   only install the compiler and the plugins
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tools=$root/build/clients/generate
go_module=penstock.dev/clients/go

mode=${1:-write}
case $mode in
  write | --check | --tools) ;;
  *) echo "usage: generate.sh [--check | --tools]" >&2; exit 2 ;;
esac

# Installed anew only when a pin changed.
install_tools() {
  mkdir -p "$tools"
  if ! cmp -s "$here/requirements.txt" "$tools/requirements.txt"; then
    rm -rf "$tools/venv"
    python3 -m venv "$tools/venv"
    "$tools/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
    cp "$here/requirements.txt" "$tools/requirements.txt"
  fi
  if ! cmp -s "$here/go.sum" "$tools/go.sum"; then
    (cd "$here" && GOFLAGS=-mod=readonly GOBIN="$tools/bin" go install tool)
    cp "$here/go.sum" "$tools/go.sum"
  fi
  "$root/tools/npm-install" "$here" "$tools/npm"
  if ! cmp -s "$here/pom.xml" "$tools/pom.xml"; then
    mvn -q -B -f "$here/pom.xml" -Dmaven.repo.local="$root/build/clients/m2" \
      -Dplatform="$(java_platform)" -DoutputDirectory="$tools/java" dependency:copy
    chmod +x "$tools"/java/*.exe
    cp "$here/pom.xml" "$tools/pom.xml"
  fi
  cargo build --quiet --locked --manifest-path "$here/rust/Cargo.toml" --target-dir "$tools/rust"
}

# As the executables in Maven Central are called.
java_platform() {
  case $(uname -s) in Darwin) os=osx ;; *) os=linux ;; esac
  case $(uname -m) in arm64 | aarch64) echo $os-aarch_64 ;; *) echo $os-x86_64 ;; esac
}

protoc() {
  PATH="$tools/venv/bin:$PATH" "$tools/venv/bin/python" -m grpc_tools.protoc -I . "$@"
}

# The Go package of a proto file. Go forbids import cycles between packages, so the options, which
# the resources import, are apart from the envelope, which imports the resources.
go_package() {
  case $1 in
    penstock/v1/annotations.proto) echo "$go_module/annotationsv1" ;;
    penstock/v1/*) echo "$go_module/penstockv1" ;;
    penstock/stripe/v1/*) echo "$go_module/stripev1" ;;
    penstock/rpc/v1/*) echo "$go_module/rpcv1" ;;
  esac
}

generate_go() {
  options=module=$go_module
  for file in $protos; do options="$options,M$file=$(go_package "$file")"; done
  mkdir -p "$1"
  protoc --plugin="$tools/bin/protoc-gen-go" --go_out="$1" --go_opt="$options" $protos
  protoc --plugin="$tools/bin/protoc-gen-go-grpc" --go-grpc_out="$1" --go-grpc_opt="$options" $services
}

# The runtime types of the messages come from protoc itself, those of the stubs from mypy-protobuf.
generate_python() {
  mkdir -p "$1"
  protoc --python_out="$1" --pyi_out="$1" $protos
  protoc --grpc_python_out="$1" --mypy_grpc_out=quiet:"$1" $services
}

generate_node() {
  mkdir -p "$1"
  protoc --plugin="$tools/npm/node_modules/.bin/protoc-gen-es" \
    --es_out="$1" --es_opt=target=ts,import_extension=js $protos
}

# The protos say nothing of Java, so a copy of them does: a file per class, and packages as Java names
# them. Parsing is by generated code, not by reflection, which CODE_SIZE would mean. Only the comments of
# dev.penstock.v1 are kept: those of the resources repeat the fields' declarations, and are 13 MB.
generate_java() {
  mkdir -p "$1" "$made/java-protos"
  for file in $protos; do
    mkdir -p "$made/java-protos/$(dirname "$file")"
    sed -e '/^option optimize_for/d' -e 's/^package \(.*\);/&\noption java_multiple_files = true;\noption java_package = "dev.\1";/' \
      "$file" >"$made/java-protos/$file"
  done
  well_known=$("$tools/venv/bin/python" -c 'import grpc_tools; print(grpc_tools.__path__[0])')/_proto
  (
    cd "$made/java-protos"
    "$tools/java/protoc.exe" -I . -I "$well_known" --java_out="$1" $protos
    "$tools/java/protoc.exe" -I . -I "$well_known" --plugin=protoc-gen-grpc-java="$tools/java/protoc-gen-grpc-java.exe" \
      --grpc-java_out=@generated=omit:"$1" $services
  )
  find "$1/dev/penstock/stripe" -name '*.java' -exec sed -i '/^ *\/\*\*$/,/^ *\*\/$/d' {} +
}

generate_rust() {
  mkdir -p "$1"
  protoc --include_imports --include_source_info --descriptor_set_out="$made/descriptors" $protos
  "$tools/rust/debug/penstock-client-generator" "$made/descriptors" "$1"
}

install_tools
[ "$mode" = --tools ] && exit 0

cd "$root/proto"
protos=$(find penstock -name '*.proto' | LC_ALL=C sort)
services=$(find penstock -name "*_service.proto" | LC_ALL=C sort)
made=$tools/made
rm -rf "$made"
generate_go "$made/go"
generate_python "$made/python"
generate_node "$made/node"
generate_java "$made/java"
generate_rust "$made/rust"

# Pairs of a generated folder and its place in the repository.
places="
go/annotationsv1 clients/go/annotationsv1
go/penstockv1 clients/go/penstockv1
go/rpcv1 clients/go/rpcv1
go/stripev1 clients/go/stripev1
python/penstock/rpc clients/python/src/penstock/rpc
python/penstock/stripe clients/python/src/penstock/stripe
python/penstock/v1 clients/python/src/penstock/v1
node/penstock clients/node/src/gen/penstock
java/dev/penstock clients/java/messages/src/main/java/dev/penstock
rust clients/rust/src/gen
"
differ=0
while read -r from to; do
  [ -n "$from" ] || continue
  if [ "$mode" = --check ]; then
    diff -r -q -x __pycache__ "$made/$from" "$root/$to" || differ=1
  else
    rm -rf "${root:?}/$to"
    mkdir -p "$(dirname "$root/$to")"
    cp -r "$made/$from" "$root/$to"
  fi
done <<EOF
$places
EOF
if [ $differ -ne 0 ]; then
  echo "generate.sh: the generated code is not what proto/ says; run clients/generate/generate.sh" >&2
  exit 1
fi
