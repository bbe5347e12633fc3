package org.steadyback.agreement;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.Signature;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ExerciseWordsSql;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;

/** Reads the open programme as a suggestion with its answers. */
final class PlanAnswerRows {

    private static final String TEXT = """
            SELECT p.programme_id, p.version, s.made_at AS suggested_at, s.by AS suggested_by,
                   a.plan_answer_id, a.kind, a.wishes, a.words, a.made_at AS answered_at, a.about,
                   r.words AS reply, r.made_at AS replied_at, r.by AS replied_by,
                   (SELECT array_agg(m.prescription_id || '/' || m.exercise_id || '/' || coalesce(m.score::text, '')
                                     ORDER BY m.made_at, m.movement_confidence_id)
                      FROM movement_confidence m WHERE m.programme_id = p.programme_id) AS ratings%s
              FROM programme p
              %s JOIN LATERAL (SELECT v.made_at, c.display_name AS by
                              FROM prescription x JOIN prescription_version v USING (prescription_id)
                              JOIN account c ON c.account_id = v.made_by
                             WHERE x.programme_id = p.programme_id AND v.kind IN %s
                             ORDER BY v.made_at DESC LIMIT 1) s ON true
              LEFT JOIN LATERAL (SELECT a.*,
                                        (SELECT t.name FROM prescription_version v
                                           %s
                                          WHERE v.prescription_id = a.prescription_id ORDER BY v.number DESC LIMIT 1) AS about
                                   FROM plan_answer a
                                  WHERE a.programme_id = p.programme_id AND a.suggested_at = s.made_at AND a.kind <> 'REPLIED'
                                  ORDER BY a.made_at DESC, a.plan_answer_id DESC LIMIT 1) a ON true
              LEFT JOIN LATERAL (SELECT r.words, r.made_at, c.display_name AS by
                                   FROM plan_answer r JOIN account c ON c.account_id = r.made_by
                                  WHERE r.patient_id = p.patient_id AND r.answer_to = a.plan_answer_id
                                  ORDER BY r.made_at DESC LIMIT 1) r ON true
             WHERE p.patient_id = :patient AND p.ends_on IS NULL""";

    private PlanAnswerRows() {}

    /** In the words of whoever reads. */
    static String select() {
        return TEXT.formatted("", "", SuggestedPlan.BY_PHYSIO, words());
    }

    /** With what was said of its exercises; also of a plan in which nothing is of a physio, and so suggested. */
    static String withComplaints() {
        return TEXT.formatted(
                ", (" + ComplaintRows.ofProgramme() + ") AS complaints", "LEFT", SuggestedPlan.BY_PHYSIO, words());
    }

    private static String words() {
        return ExerciseWordsSql.join("t", "v.exercise_id", "v.exercise_version");
    }

    static SuggestedPlan row(ResultSet row, int number) throws SQLException {
        return new SuggestedPlan(
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getLong("version"),
                new Signature(
                        row.getString("suggested_by"),
                        row.getTimestamp("suggested_at").toInstant()),
                row.getString("kind") == null ? Optional.empty() : Optional.of(answer(row)),
                ratings(row.getArray("ratings")));
    }

    private static List<MovementRating> ratings(@Nullable Array texts) throws SQLException {
        return texts == null
                ? List.of()
                : Arrays.stream((String[]) texts.getArray())
                        .map(PlanAnswerRows::rating)
                        .toList();
    }

    /** "prescription/exercise/score", the score empty where the question was left out. */
    private static MovementRating rating(String text) {
        var parts = text.split("/", 3);
        return new MovementRating(
                PrescriptionId.parse(parts[0]).orElseThrow(),
                new ExerciseId(parts[1]),
                parts[2].isEmpty() ? null : Integer.valueOf(parts[2]));
    }

    private static SuggestedPlan.Answer answer(ResultSet row) throws SQLException {
        return new SuggestedPlan.Answer(
                row.getObject("plan_answer_id", UUID.class),
                row.getString("kind").equals("ACCEPTED"),
                wishes(row.getArray("wishes")),
                row.getString("about"),
                row.getString("words"),
                row.getTimestamp("answered_at").toInstant(),
                reply(row));
    }

    private static Optional<SuggestedPlan.Reply> reply(ResultSet row) throws SQLException {
        var words = row.getString("reply");
        return words == null
                ? Optional.empty()
                : Optional.of(new SuggestedPlan.Reply(
                        words,
                        new Signature(
                                row.getString("replied_by"),
                                row.getTimestamp("replied_at").toInstant())));
    }

    private static Set<PlanWish> wishes(Array names) throws SQLException {
        var wishes = EnumSet.noneOf(PlanWish.class);
        Arrays.stream((String[]) names.getArray()).map(PlanWish::valueOf).forEach(wishes::add);
        return wishes;
    }
}
