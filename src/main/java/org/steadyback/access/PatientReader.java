package org.steadyback.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;

/** Reads who a patient is and who treats them. */
@Service
@Transactional(readOnly = true)
public class PatientReader {

    private static final String CARD_IN_CARE = """
            SELECT p.name, p.birth_date, p.zone, p.language, p.registered_at, ARRAY[%s]::bigint[] AS counts
              FROM patient p
             WHERE p.patient_id = :patient AND EXISTS (%s)""";

    private static final String CARE_TEAM = """
            SELECT t.account_id, a.display_name, t.role, t.valid_from, t.valid_until
              FROM care_team t JOIN account a USING (account_id)
             WHERE t.patient_id = ? AND (t.valid_until IS NULL OR t.valid_until > app_today())
             ORDER BY t.role = 'LEAD' DESC, t.valid_from, a.display_name""";

    private final PatientRepository patients;
    private final CurrentAccount current;
    private final Care care;
    private final ObjectProvider<CountedWithCard> counts;
    private final JdbcClient jdbc;

    PatientReader(
            PatientRepository patients,
            CurrentAccount current,
            Care care,
            ObjectProvider<CountedWithCard> counts,
            JdbcClient jdbc) {
        this.patients = patients;
        this.current = current;
        this.care = care;
        this.counts = counts;
        this.jdbc = jdbc;
    }

    @PreAuthorize("@care.reads(#patient)")
    public PatientCard card(PatientId patient) {
        return patients.findById(patient.value())
                .map(Patient::card)
                .orElseThrow(() -> new NotFoundException("Patient"));
    }

    /** The same in one statement, which checks the care team itself; empty for whoever is not on it. */
    @PreAuthorize("hasRole('PHYSIO')")
    public Optional<PatientCard> cardInCare(PatientId patient) {
        var who = current.require();
        var counted = counts.orderedStream().toList();
        var sql = CARD_IN_CARE.formatted(
                counted.stream().map(CountedWithCard::sql).collect(Collectors.joining(", ")), Care.ON_CARE_TEAM);
        return jdbc.sql(sql)
                .param("patient", patient.value())
                .param("account", who.account().value())
                .query((row, _) -> {
                    care.foundOnCareTeam(patient);
                    tell(counted, who, (Long[]) row.getArray("counts").getArray());
                    return card(patient, row);
                })
                .optional();
    }

    private static void tell(List<CountedWithCard> counted, SignedIn who, Long[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            counted.get(i).counted(who, Math.toIntExact(numbers[i]));
        }
    }

    private static PatientCard card(PatientId patient, ResultSet row) throws SQLException {
        return new PatientCard(
                patient,
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getString("language"),
                row.getTimestamp("registered_at").toInstant());
    }

    @PreAuthorize("@care.reads(#patient)")
    public List<CareTeamRow> careTeam(PatientId patient) {
        return jdbc.sql(CARE_TEAM)
                .param(patient.value())
                .query((row, _) -> new CareTeamRow(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        CareRole.valueOf(row.getString("role")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }
}
