package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Parameter;
import org.steadyback.programme.NumbersInForce;

/** The numbers of the grading rules in a clinic: the defaults with what it changed; the newest version counts. */
@Component
public class ClinicNumbers implements NumbersInForce {

    private static final String NEWEST = """
            SELECT version, changes::text AS changes FROM grading_parameters WHERE clinic_id = app_clinic_id()
             ORDER BY version DESC LIMIT 1""";

    private final JdbcClient jdbc;

    ClinicNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public GradingParameters now() {
        return jdbc.sql(NEWEST)
                .query((row, _) -> of(row.getInt("version"), row.getString("changes")))
                .optional()
                .orElse(GradingParameters.DEFAULTS);
    }

    /**
     * As they are stored.
     *
     * @param version null = the clinic has changed nothing
     * @param changes JSON, parameter to value
     */
    public static GradingParameters of(@Nullable Integer version, @Nullable String changes) {
        if (version == null || changes == null) {
            return GradingParameters.DEFAULTS;
        }
        var changed = Inputs.JSON.readValue(changes, new TypeReference<Map<Parameter, BigDecimal>>() {});
        return GradingParameters.DEFAULTS.with(version, changed);
    }
}
