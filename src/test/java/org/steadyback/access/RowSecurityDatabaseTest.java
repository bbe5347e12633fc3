package org.steadyback.access;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.testing.Clinic;
import org.steadyback.testing.FullRecord;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The second wall: what the database itself refuses, with no service check in the way. */
@PortalTest
class RowSecurityDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Clinic otherClinic;

    @Autowired
    FullRecord record;

    @Autowired
    PatientReader reader;

    @Autowired
    Patients patients;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aPhysioSeesOnlyPatientsOfTheirOwnCareTeams() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var pat = clinic.patient(anna, "Pat");

        assertThat(clinic.as(anna, () -> reader.card(pat.patient()).name())).isEqualTo("Pat");
        assertThatThrownBy(() -> clinic.as(ben, () -> reader.card(pat.patient())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(clinic.as(anna, () -> rows("patient"))).isEqualTo(1);
        assertThat(clinic.as(ben, () -> rows("patient"))).isZero();
    }

    @Test
    void withoutServiceChecksEveryPatientTableStaysEmptyForAForeignPhysio() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var stranger = otherClinic.physio("Stranger");
        var pat = clinic.patient(anna, "Pat");
        record.fill(clinic, anna, pat);

        for (var table : patientTables()) {
            if (!table.equals("audit_entry")) {
                assertThat(clinic.as(anna, () -> rows(table)))
                        .as("own " + table)
                        .isPositive();
            }
            assertThat(clinic.as(ben, () -> rows(table)))
                    .as("colleague's " + table)
                    .isZero();
            assertThat(otherClinic.as(stranger, () -> rows(table)))
                    .as("stranger's " + table)
                    .isZero();
        }
    }

    @Test
    void endOfCareCountsFromTheNextCall() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var pat = clinic.patient(anna, "Pat");
        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), ben, CareRole.COVER));
        assertThat(clinic.as(ben, () -> rows("patient"))).isEqualTo(1);

        clinic.as(anna, () -> patients.endCare(pat.patient(), ben));

        assertThat(clinic.as(ben, () -> rows("patient"))).isZero();
        assertThatThrownBy(() -> clinic.as(ben, () -> reader.card(pat.patient())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTransactionThatSaysNotWhoAsksIsAnErrorAndNoEmptyAnswer() {
        assertThatThrownBy(() -> rows("patient"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("no app.user_id");
    }

    @Test
    void theManagerReadsNoPatient() {
        clinic.patient(clinic.physio("Anna"), "Pat");

        assertThat(clinic.as(clinic.manager(), () -> rows("patient"))).isZero();
    }

    @Test
    void everyTableWithAPatientIsSecuredAndTheRoleIsPlain() {
        var open = jdbc.sql("""
                        SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                         WHERE c.relkind = 'r' AND a.attname = 'patient_id' AND c.relnamespace = 'public'::regnamespace
                           AND c.relname <> 'account'
                           AND NOT (c.relrowsecurity AND (c.relforcerowsecurity OR c.relname IN ('patient', 'care_team')))""").query(String.class).list();
        var powers = jdbc.sql("""
                        SELECT rolsuper OR rolbypassrls OR EXISTS (SELECT FROM pg_class WHERE relowner = r.oid)
                          FROM pg_roles r WHERE rolname = current_user""").query(Boolean.class).single();

        assertThat(open).isEmpty();
        assertThat(powers).isFalse();
    }

    @Test
    void auditRowsCanBeAddedButNeitherChangedNorDeleted() {
        var anna = clinic.physio("Anna");
        clinic.patient(anna, "Pat");

        for (var statement : List.of("UPDATE audit_entry SET action = 'READ'", "DELETE FROM audit_entry")) {
            assertThatThrownBy(() -> clinic.as(anna, () -> jdbc.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private List<String> patientTables() {
        return jdbc.sql("""
                        SELECT table_name FROM information_schema.columns
                         WHERE table_schema = 'public' AND column_name = 'patient_id' AND table_name <> 'account'""").query(String.class).list();
    }

    private int rows(String table) {
        return new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Integer.class)
                        .single());
    }
}
