package org.steadyback.database;

import java.io.IOException;
import java.sql.SQLException;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** The database when nobody named one. The connection pool depends on these beans, so it is closed before the server. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoOutsideDatabase.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    ClinicKind clinicKind(DatabaseProperties properties) {
        return properties.clinic(true);
    }

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(DatabaseProperties properties, ClinicKind kind) throws IOException, SQLException {
        return EmbeddedDatabase.start(properties.data(), kind);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
        return new Application(
                database.url(), DatabaseRoles.APP, database.passwords().app());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
        return new Owner(
                database.url(), DatabaseRoles.OWNER, database.passwords().owner());
    }

    private record Application(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {

        @Override
        public String toString() {
            return getUsername + " at " + getJdbcUrl;
        }
    }

    private record Owner(String getJdbcUrl, String getUsername, String getPassword) implements FlywayConnectionDetails {

        @Override
        public String toString() {
            return getUsername + " at " + getJdbcUrl;
        }
    }

    /** An empty variable, as a compose file may pass on, counts as not set. */
    static class NoOutsideDatabase implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isNamed(context.getEnvironment());
        }

        static boolean isNamed(Environment environment) {
            return StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        }
    }

    /** The counterpart. */
    static class OutsideDatabase implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return NoOutsideDatabase.isNamed(context.getEnvironment());
        }
    }
}
