package org.steadyback.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.PatientId;

/**
 * Answers "may this account do this for that patient?" for {@code @PreAuthorize} on every service. Asked of the database
 * in each request, so that an end of care counts from the next click.
 */
@Component("care")
public class Care {

    /** With {@code :patient} and {@code :account}. */
    static final String ON_CARE_TEAM = """
            SELECT FROM care_team t JOIN account a USING (account_id)
             WHERE t.patient_id = :patient AND t.account_id = :account AND t.role IN ('LEAD', 'SECOND', 'COVER') AND a.active AND a.role = 'PHYSIO'
               AND t.valid_from <= app_today() AND (t.valid_until IS NULL OR t.valid_until > app_today())""";

    private final CurrentAccount current;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    /** Opened only where the database is asked or told something: most answers are known without it. */
    private final TransactionTemplate reading;

    private final TransactionTemplate writing;
    private final GrantedInRequest granted = new GrantedInRequest();

    Care(CurrentAccount current, AuditTrail audit, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.current = current;
        this.audit = audit;
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    /** A physio on the patient's care team today. */
    public boolean treats(PatientId patient) {
        return allow(patient, onCareTeam(patient));
    }

    /** The patient's own account. */
    public boolean isSelf(PatientId patient) {
        return allow(patient, self(patient));
    }

    /** Whoever treats the patient, or the patient. */
    public boolean reads(PatientId patient) {
        return allow(patient, self(patient) || onCareTeam(patient));
    }

    /** A statement that asked {@link #ON_CARE_TEAM} for something else has found so: the page it is for need not ask again. */
    void foundOnCareTeam(PatientId patient) {
        current.get().ifPresent(who -> granted.note(who, patient));
    }

    private boolean self(PatientId patient) {
        return current.get().filter(who -> who.isPatient(patient)).isPresent();
    }

    private boolean onCareTeam(PatientId patient) {
        var who = current.get().filter(one -> one.role() == Role.PHYSIO);
        return who.isPresent() && granted.within(who.get(), patient, () -> asksTheDatabase(who.get(), patient));
    }

    private boolean asksTheDatabase(SignedIn who, PatientId patient) {
        return Boolean.TRUE.equals(reading.execute(_ -> jdbc.sql("SELECT EXISTS (" + ON_CARE_TEAM + ")")
                .param("patient", patient.value())
                .param("account", who.account().value())
                .query(Boolean.class)
                .single()));
    }

    private boolean allow(PatientId patient, boolean allowed) {
        if (!allowed && current.get().isPresent()) {
            writing.executeWithoutResult(_ -> audit.denied(patient));
        }
        return allowed;
    }
}
