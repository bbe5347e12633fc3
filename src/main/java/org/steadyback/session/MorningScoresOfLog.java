package org.steadyback.session;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.MorningScores;

/** The log's newest mornings; of several answers for a date the newest counts. */
@Component
class MorningScoresOfLog implements MorningScores {

    private static final String NEWEST = """
            SELECT pain FROM (
                SELECT DISTINCT ON (date) date, pain FROM morning_answer
                 WHERE patient_id = :patient ORDER BY date DESC, %s LIMIT :most) m
             ORDER BY date""".formatted(MorningAnswers.NEWEST_FIRST);

    private final JdbcClient jdbc;

    MorningScoresOfLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PainScore> newest(PatientId patient, int most) {
        return jdbc.sql(NEWEST)
                .param("patient", patient.value())
                .param("most", most)
                .query((row, _) -> new PainScore(row.getInt("pain")))
                .list();
    }
}
