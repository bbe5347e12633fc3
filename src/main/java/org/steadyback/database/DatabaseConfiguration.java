package org.steadyback.database;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What holds for every database, embedded or not: the application works through a role that row-level security binds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    @Conditional(EmbeddedDatabaseConfiguration.OutsideDatabase.class)
    ClinicKind clinicKindOfOutsideDatabase(DatabaseProperties properties) {
        return properties.clinic(false);
    }

    /** Before Flyway migrates: tables made by the application's role would belong to it. */
    @Bean
    FlywayConfigurationCustomizer twoRoles(
            JdbcConnectionDetails application, ObjectProvider<FlywayConnectionDetails> owner) {
        return _ ->
                RoleCheck.differ(application.getUsername(), owner.getObject().getUsername());
    }

    @Bean
    FlywayMigrationStrategy earlierSchema(ObjectProvider<EmbeddedDatabase> embedded) {
        var database = embedded.getIfAvailable();
        return new EarlierSchema(database == null ? null : database.folder());
    }

    /** After the migrations and before the port opens. */
    @Bean
    @DependsOnDatabaseInitialization
    RoleCheck roleCheck(DataSource dataSource) {
        return new RoleCheck(dataSource);
    }
}
