# The three programs, an image each: `make images`. Nothing else is in them: the program, the shared
# libraries it loads, who packaged those, and a list of all of it (CycloneDX). No shell, no package
# manager, nobody else than user 65532.
#
#   BUILD_BASE  a Debian 12 to build on
#   RUN_BASE    what the files are put onto; anything without a libc of another kind
#   ROOTFS      an image that has /rootfs/PROGRAM already, instead of building it

ARG BUILD_BASE=debian:bookworm-slim
ARG RUN_BASE=scratch
ARG ROOTFS=build

FROM ${BUILD_BASE} AS build
WORKDIR /src
COPY tools/install-packages tools/packages.txt tools/
RUN tools/install-packages && rm -rf /var/lib/apt/lists/*
COPY . .
RUN cmake --preset release -DPENSTOCK_BUILD_TESTS=OFF && cmake --build --preset release --target programs
RUN tools/image/rootfs build/release/bin /rootfs

FROM ${ROOTFS} AS rootfs

FROM ${RUN_BASE} AS event-service
ARG VERSION=unknown
ARG REVISION=unknown
COPY --from=rootfs /rootfs/event-service /
LABEL org.opencontainers.image.title="event-service" \
      org.opencontainers.image.description="Penstock: a durable log of Stripe events, streamed over gRPC" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.vendor="Penstock" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
USER 65532:65532
EXPOSE 50051 9091
STOPSIGNAL SIGTERM
ENTRYPOINT ["/usr/bin/event-service"]
CMD ["--help"]

FROM ${RUN_BASE} AS webhook-ingress
ARG VERSION=unknown
ARG REVISION=unknown
COPY --from=rootfs /rootfs/webhook-ingress /
LABEL org.opencontainers.image.title="webhook-ingress" \
      org.opencontainers.image.description="Penstock: receives Stripe webhooks and stores them in event-service" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.vendor="Penstock" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
USER 65532:65532
EXPOSE 4242 9090
STOPSIGNAL SIGTERM
ENTRYPOINT ["/usr/bin/webhook-ingress"]
CMD ["--help"]

FROM ${RUN_BASE} AS penstock
ARG VERSION=unknown
ARG REVISION=unknown
COPY --from=rootfs /rootfs/penstock /
LABEL org.opencontainers.image.title="penstock" \
      org.opencontainers.image.description="Penstock: the command line" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.vendor="Penstock" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
USER 65532:65532
ENTRYPOINT ["/usr/bin/penstock"]
CMD ["--help"]
