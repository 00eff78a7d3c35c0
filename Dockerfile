# wasmready in a container:
#	docker build -t wasmready .
#	docker run --rm -v "$PWD:/src" --user "$(id -u):$(id -g)" wasmready audit .
# A later container goes on from the database only when --db names it (--db .wasmready/facts.db): the key by which one is
# known again goes with the container.
# The first stage builds the package, the second installs it with what it recommends.
FROM debian:12-slim AS build
WORKDIR /build
COPY . .
RUN apt-get update \
	&& apt-get install -y --no-install-recommends ca-certificates dpkg-dev file \
	&& ./bootstrap build \
	&& cpack --config build/release/CPackConfig.cmake -G DEB -B /package

FROM debian:12-slim
COPY --from=build /package/wasmready_*.deb /tmp/
RUN apt-get update \
	&& apt-get install -y --no-install-recommends /tmp/wasmready_*.deb \
		clang-19 lld-19 libclang-rt-19-dev-wasm32 git nodejs \
	&& rm -rf /tmp/wasmready_*.deb /var/lib/apt/lists/* \
	&& useradd --create-home wasmready
USER wasmready
WORKDIR /src
ENTRYPOINT ["wasmready"]
CMD ["--help"]
