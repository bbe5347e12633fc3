package org.steadyback.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
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

    /** What the snapshot made is as it was: it starts on it again. */
    @Test
    void refusesTheFolderOfAnEarlierSchemaAndLeavesItAsItWas() {
        var snapshot = portal.withPropertyValues(
                "steadyback.data=" + data,
                "spring.flyway.locations=classpath:earlier-schema",
                "spring.flyway.placeholders.app_role=" + DatabaseRoles.APP);
        snapshot.run(context -> assertThat(tables(context)).isEqualTo("clinic, flyway_schema_history, patient"));

        portal.withPropertyValues("steadyback.data=" + data, "spring.flyway.locations=classpath:db/schema")
                .run(context -> assertThat(refusal(context)).satisfies(refused -> {
                    assertThat(refused)
                            .hasMessage(
                                    "The data folder %s was made by an earlier snapshot of Steadyback, whose tables this"
                                            + " version cannot read.",
                                    data.toRealPath());
                    assertThat(refused.remedy())
                            .isEqualTo("Move it away, or choose another folder with STEADYBACK_DATA; nothing in it was"
                                    + " changed, and the snapshot that made it still opens it.");
                }));
        assertThat(data.resolve("pgdata/postmaster.pid")).doesNotExist();

        snapshot.run(context -> {
            assertThat(tables(context)).isEqualTo("clinic, flyway_schema_history, patient");
            assertThat(ask(context.getBean(JdbcClient.class), "SELECT name FROM patient"))
                    .isEqualTo("kept");
        });
    }

    /** One name that is another's now is enough, and so is one that is no more. */
    @ParameterizedTest
    @ValueSource(strings = {"001", "002"})
    void refusesAnOutsideDatabaseOfAnEarlierSchema(String theOnlyOne) throws Exception {
        var outside = TestDatabase.fresh();
        on(outside, "earlier-schema").run(context -> assertThat(context).hasNotFailed());
        change(outside, "DELETE FROM flyway_schema_history WHERE version <> '%s'".formatted(theOnlyOne));

        on(outside, "db/schema")
                .run(context -> assertThat(refusal(context)).satisfies(refused -> {
                    assertThat(refused)
                            .hasMessageStartingWith("The database that SPRING_DATASOURCE_URL names was made by an ");
                    assertThat(refused.remedy()).startsWith("Name an empty database instead;");
                }));
    }

    @Test
    void takesADatabaseOfALaterVersionForNoEarlierSchema() throws Exception {
        var outside = TestDatabase.fresh();
        on(outside, "trial-migration").run(context -> assertThat(context).hasNotFailed());
        change(outside, """
                INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)
                VALUES (2, '999', 'later', 'SQL', 'V999__later.sql', 'owner', 1, true)""");

        on(outside, "trial-migration").run(context -> assertThat(context).hasNotFailed());
    }

    private ApplicationContextRunner on(TestDatabase.Connections outside, String migrations) {
        return portal.withPropertyValues(
                "spring.datasource.url=" + outside.url(),
                "spring.datasource.username=" + outside.appUser(),
                "spring.datasource.password=" + outside.appPassword(),
                "spring.flyway.user=" + outside.ownerUser(),
                "spring.flyway.password=" + outside.ownerPassword(),
                "spring.flyway.placeholders.app_role=" + outside.appUser(),
                "spring.flyway.locations=classpath:" + migrations);
    }

    private static void change(TestDatabase.Connections outside, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(outside.url(), outside.ownerUser(), outside.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DatabaseRefused refusal(AssertableApplicationContext context) {
        assertThat(context).hasFailed();
        return assertThat(context.getStartupFailure())
                .rootCause()
                .asInstanceOf(InstanceOfAssertFactories.type(DatabaseRefused.class))
                .actual();
    }

    private static String tables(AssertableApplicationContext context) {
        return ask(
                context.getBean(JdbcClient.class),
                "SELECT string_agg(tablename, ', ' ORDER BY tablename) FROM pg_tables WHERE schemaname = 'public'");
    }

    private static String ask(JdbcClient jdbc, String question) {
        return jdbc.sql(question).query(String.class).single();
    }
}
