package org.steadyback.progression;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.grading.GradingParameters;
import org.steadyback.programme.NumbersInForce;

/** The newest version that the clinic made. */
@Component
class NumbersOfClinic implements NumbersInForce {

    private static final String NEWEST = """
            SELECT version, changes::text AS changes FROM grading_parameters WHERE clinic_id = app_clinic_id()
             ORDER BY version DESC LIMIT 1""";

    private final JdbcClient jdbc;

    NumbersOfClinic(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public GradingParameters now() {
        return jdbc.sql(NEWEST)
                .query((row, _) -> DecisionContextReader.parameters(row.getInt("version"), row.getString("changes")))
                .optional()
                .orElse(GradingParameters.DEFAULTS);
    }
}
