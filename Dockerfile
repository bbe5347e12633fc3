# The portal without a database of its own: see docker-compose.yml for the one it needs.
FROM node:24-bookworm-slim AS node

FROM eclipse-temurin:25-jdk AS build
COPY --from=node /usr/local/bin/ /usr/local/bin/
COPY --from=node /usr/local/lib/node_modules/ /usr/local/lib/node_modules/
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    ./mvnw -B -ntp -Dmaven.test.skip=true -Doutside-database package \
    && java -Djarmode=tools -jar target/steadyback.jar extract --layers --destination target/layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin steadyback
WORKDIR /app
# What changes seldom comes first, so that an update of the portal is a small layer.
COPY --from=build /build/target/layers/dependencies/ ./
COPY --from=build /build/target/layers/spring-boot-loader/ ./
COPY --from=build /build/target/layers/snapshot-dependencies/ ./
COPY --from=build /build/target/layers/application/ ./
USER 10001
ENV PORT=8080
# Within the container it answers to the container's network; what is open to others the engine decides.
ENV HOST=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
    CMD wget -q -O /dev/null "http://127.0.0.1:${PORT}/actuator/health/readiness" || exit 1
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:MaxRAMPercentage=70", "-jar", "steadyback.jar"]
