# The commands of the project. `make help` lists them.

SHELL := /bin/sh
JOBS ?= $(shell nproc)
BUILD_DISK_MIB := 4000
PREFIX ?= /usr/local
DESTDIR ?=
DOCKER ?= docker
REGISTRY ?= penstock
TAG ?=
WHOLE ?=

.DEFAULT_GOAL := help
.PHONY: help run demo build images install test test-faults test-fuzz attack-suite test-clients test-streams test-images test-reproducible test-restarts test-k8s-api test-k8s-node sizing bench bench-peers test-asan test-tsan generate format clean packages

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

packages: ## install the missing Debian packages (as root)
	@tools/install-packages

build/%/build.ninja: CMakeLists.txt CMakePresets.json | packages
	@tools/check-disk . $(BUILD_DISK_MIB) "the build"
	@cmake --preset $* >build-$*.log 2>&1 || { tail -n 20 build-$*.log; echo "penstock: cmake failed; its output is in build-$*.log"; exit 1; }
	@mv build-$*.log build/$*/configure.log

build: build/release/build.ninja ## build the three programs into build/release/bin
	@cmake --build --preset release --target programs -j $(JOBS)

images: ## build the container images: REGISTRY=, TAG=(the version), DOCKER=docker
	@tools/image/build "$(DOCKER)" "$(REGISTRY)" "$(TAG)"

# By name only: needs root for a Docker engine of its own where none runs.
test-images: build ## the images in a Docker engine, locked down, doing their job; WHOLE=1 builds them whole
	@WHOLE="$(WHOLE)" /usr/bin/python3 tests/k8s/images_test.py build/release/bin

# By name only: two whole builds of the programs, without a compiler cache.
test-reproducible: packages ## two builds in two places give the same programs and images' files
	@tools/image/reproducible $(JOBS)

test-restarts: build ## rolls and kills under 500 posts/s: what they cost, and that nothing is lost
	@/usr/bin/python3 tests/k8s/restarts_test.py build/release/bin

sizing: build ## what the services take at several rates: the table of k8s/README.md
	@/usr/bin/python3 tests/k8s/sizing.py build/release/bin

# By name only: builds an API server from its Go modules, some minutes the first time.
test-k8s-api: build/release/build.ninja ## the manifests applied to a real Kubernetes API server
	@tests/k8s/schemas/generate --check
	@tests/k8s/tools/install build/release/tests/k8s/tools
	@tests/k8s/api/install build/release/tests/k8s/api etcd kube-apiserver kubectl
	@/usr/bin/python3 tests/k8s/api_test.py build/release/tests/k8s/api

# By name only: builds Kubernetes from its Go modules, and needs root for a node's namespaces.
test-k8s-node: build ## the overlays on a real Kubernetes node, rolled and killed under 500 posts/s
	@tests/k8s/tools/install build/release/tests/k8s/tools
	@tests/k8s/api/install build/release/tests/k8s/api etcd kube-apiserver kube-controller-manager kube-scheduler kube-proxy kubelet kubectl
	@tests/k8s/node/install build/release/tests/k8s/api
	@/usr/bin/python3 tests/k8s/node_test.py build/release/tests/k8s/api build/release/bin

install: build ## install programs and C++ library below PREFIX (/usr/local), into DESTDIR
	@cmake --build --preset release --target penstock_subscriber -j $(JOBS)
	@DESTDIR="$(DESTDIR)" cmake --install build/release --prefix "$(PREFIX)" --component programs
	@DESTDIR="$(DESTDIR)" cmake --install build/release --prefix "$(PREFIX)" --component client

run: build ## start both services, post sample events, show them arriving; until Ctrl-C
	@tools/run-local

demo: build ## as run, and end by itself: status 0 only if every event came through
	@tools/run-local --demo

test: build/release/build.ninja ## build and run every test; says which clients it left out, and why
	@cmake --build --preset release -j $(JOBS)
	@ctest --preset release -j $(JOBS); status=$$?; tests/clients/toolchain && exit $$status

test-faults: build/release/build.ninja ## the long fault runs: SEED=1 CYCLES=(its own) RUN=all
	@cmake --build --preset release --target faults -j $(JOBS)
	@tests/faults/run-long build/release/bin "$(or $(RUN),all)" "$(or $(SEED),1)" "$(CYCLES)"

test-fuzz: build/release/build.ninja ## the fuzz targets alone; PENSTOCK_FUZZ_SECONDS=600 for longer
	@cmake --build --preset release --target fuzzers -j $(JOBS)
	@ctest --preset release -j $(JOBS) -L fuzz

# The same at full size: 100 000 events, and what SUITE says.
test-clients: build ## the clients in every language against the real service: SUITE="--language go"
	@cmake --build --preset release --target penstock-driver-cpp penstock_example_quickstart -j $(JOBS)
	@clients/generate/generate.sh --check
	@tests/clients/languages
	@tests/clients/conformance/run $(SUITE)

attack-suite: build/release/build.ninja ## strangers against the real ingress, at full size: some 5 minutes
	@cmake --build --preset release --target attack_suite_test secret_roll_test -j $(JOBS)
	@PENSTOCK_ATTACK=long build/release/tests/webhook_ingress/attack/secret_roll_test
	@PENSTOCK_ATTACK=long build/release/tests/webhook_ingress/attack/attack_suite_test

test-streams: build/release/build.ninja ## the long stream scenarios, then what streams cost: half an hour
	@cmake --build --preset release --target stream_scenarios_test stream_load_test -j $(JOBS)
	@build/release/tests/streams/stream_scenarios_test --gtest_also_run_disabled_tests
	@build/release/tests/streams/stream_load_test --gtest_also_run_disabled_tests

# Durations by BENCH_SECONDS (5), BENCH_WARM_UP (2) and BENCH_ROUNDS (3).
bench: build/release/build.ninja ## how fast it is, beside what the machine can do: OUT=FILE.json LONG=1
	@cmake --build --preset release --target bench -j $(JOBS)
	@node tests/bench/report/bench.mjs build/release/bin "$(or $(OUT),build/bench/bench.json)" $(if $(LONG),--long)

bench-peers: build/release/build.ninja ## the same posts to Node and Go programs with Stripe's libraries: OUT=FILE.json
	@tools/install-packages tests/bench/peers/packages.txt
	@cmake --build --preset release --target bench -j $(JOBS)
	@tests/bench/peers/build build/bench/peers
	@node tests/bench/report/peers.mjs build/release/bin build/bench/peers "$(or $(OUT),build/bench/peers.json)"

test-asan: build/asan/build.ninja ## the tests under the address and undefined-behaviour sanitizers
	@cmake --build --preset asan -j $(JOBS)
	@ctest --preset asan -j $(JOBS)

test-tsan: build/tsan/build.ninja ## the tests under the thread sanitizer
	@cmake --build --preset tsan -j $(JOBS)
	@ctest --preset tsan -j $(JOBS)

format: ## format all C++ (clang-format-14)
	@git ls-files '*.h' '*.cc' | xargs clang-format-14 -i

clean: ## remove build/, not var/
	@rm -rf build
