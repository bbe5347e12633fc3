package org.steadyback.database;

import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.steadyback.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Which database the application gets, and as whom. */
class WiringDatabaseTest {

    @TempDir
    Path data;

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class))
            .withUserConfiguration(DatabaseConfiguration.class, EmbeddedDatabaseConfiguration.class)
            .withPropertyValues("spring.flyway.locations=classpath:trial-migration");

    @Test
    void bringsItsOwnDatabaseWhenNoneIsNamed() {
        portal.withPropertyValues("steadyback.data=" + data, "spring.datasource.url=")
                .run(context -> {
                    var jdbc = context.getBean(JdbcClient.class);
                    assertThat(ask(jdbc, "SELECT current_user")).isEqualTo(DatabaseRoles.APP);
                    assertThat(ask(jdbc, "SELECT tableowner FROM pg_tables WHERE tablename = 'flyway_schema_history'"))
                            .isEqualTo(DatabaseRoles.OWNER);
                    assertThat(context.getBean(ClinicKind.class)).isEqualTo(ClinicKind.DEMO);

                    var pool = context.getBean(HikariDataSource.class);
                    context.close();
                    assertThat(pool.isClosed()).isTrue();
                    assertThat(data.resolve("pgdata/postmaster.pid")).doesNotExist();
                });
    }

    @Test
    void startsNothingWhenAnotherDatabaseIsNamed() {
        var outside = TestDatabase.fresh();
        portal.withPropertyValues("steadyback.data=" + data)
                .withInitializer(new TestDatabase.Initializer())
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.class);
                    assertThat(ask(context.getBean(JdbcClient.class), "SELECT current_user"))
                            .isEqualTo(outside.appUser());
                    assertThat(context.getBean(ClinicKind.class)).isEqualTo(ClinicKind.EMPTY);
                    assertThat(data).isEmptyDirectory();
                });
    }

    @Test
    void refusesToMigrateAsTheApplication() throws Exception {
        var outside = TestDatabase.fresh();
        portal.withPropertyValues(
                        "spring.datasource.url=" + outside.url(),
                        "spring.datasource.username=" + outside.ownerUser(),
                        "spring.datasource.password=" + outside.ownerPassword())
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasRootCauseInstanceOf(DatabaseRefused.class)
                        .rootCause()
                        .hasMessageContaining("the same database role"));

        var name = outside.url().substring(outside.url().lastIndexOf('/') + 1);
        try (var connection = TestDatabase.superuser(name)) {
            assertThat(connection
                            .getMetaData()
                            .getTables(null, "public", "%", null)
                            .next())
                    .isFalse();
        }
    }

    private static String ask(JdbcClient jdbc, String question) {
        return jdbc.sql(question).query(String.class).single();
    }
}
