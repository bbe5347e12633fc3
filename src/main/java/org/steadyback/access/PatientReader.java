package org.steadyback.access;

import java.util.List;
import java.util.UUID;

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

    private static final String CARE_TEAM = """
            SELECT t.account_id, a.display_name, t.role, t.valid_from, t.valid_until
              FROM care_team t JOIN account a USING (account_id)
             WHERE t.patient_id = ? AND (t.valid_until IS NULL OR t.valid_until > app_today())
             ORDER BY t.role = 'LEAD' DESC, t.valid_from, a.display_name""";

    private final PatientRepository patients;
    private final JdbcClient jdbc;

    PatientReader(PatientRepository patients, JdbcClient jdbc) {
        this.patients = patients;
        this.jdbc = jdbc;
    }

    @PreAuthorize("@care.reads(#patient)")
    public PatientCard card(PatientId patient) {
        return patients.findById(patient.value())
                .map(Patient::card)
                .orElseThrow(() -> new NotFoundException("Patient"));
    }

    @PreAuthorize("@care.reads(#patient)")
    public List<CareTeamRow> careTeam(PatientId patient) {
        return jdbc.sql(CARE_TEAM)
                .param(patient.value())
                .query((row, _) -> new CareTeamRow(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        CareRole.valueOf(row.getString("role")),
                        row.getObject("valid_from", java.time.LocalDate.class),
                        row.getObject("valid_until", java.time.LocalDate.class)))
                .list();
    }
}
