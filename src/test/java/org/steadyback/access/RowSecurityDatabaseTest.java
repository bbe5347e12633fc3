package org.steadyback.access;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.AccountId;
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
    ActingAs acting;

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
    void anAccountThatIsClosedMeanwhileSeesNobody() {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        var close = "UPDATE account SET active = false WHERE account_id = '%s'".formatted(anna);

        assertThat(clinic.as(anna, () -> rows("patient"))).isEqualTo(1);
        assertThat(clinic.as(anna, () -> clinic.as(clinic.manager(), () -> run(close)) + rows("patient")))
                .as("one account closed, no patient seen")
                .isEqualTo(1);
        assertThat(clinic.as(pat.account(), () -> rows("patient"))).isEqualTo(1);
    }

    @Test
    void careCountsFromItsFirstDayOnAndNoLongerOnItsEnd() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var pat = clinic.patient(anna, "Pat");
        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), ben, CareRole.COVER));

        for (var period :
                List.of("app_today() + 1, NULL", "app_today() - 1, app_today()", "app_today() - 2, app_today() - 1")) {
            clinic.as(
                    anna,
                    () -> run("UPDATE care_team SET (valid_from, valid_until) = (%s) WHERE account_id = '%s'"
                            .formatted(period, ben)));
            assertThat(clinic.as(ben, () -> rows("patient"))).as(period).isZero();
        }
        for (var period : List.of("app_today(), NULL", "app_today(), app_today() + 1")) {
            clinic.as(
                    anna,
                    () -> run("UPDATE care_team SET (valid_from, valid_until) = (%s) WHERE account_id = '%s'"
                            .formatted(period, ben)));
            assertThat(clinic.as(ben, () -> rows("patient"))).as(period).isEqualTo(1);
        }
    }

    @Test
    void aJobOfAClinicSeesItsOnePatientAndNoneOfAnotherClinic() {
        var pat = clinic.patient(clinic.physio("Anna"), "Pat");
        clinic.patient(clinic.physio("Ben"), "Kim");
        var other = otherClinic.patient(otherClinic.physio("Stranger"), "Other");
        var service = serviceAccount();

        assertThat(acting.job(service, pat.patient(), () -> rows("patient"))).isEqualTo(1);
        assertThat(acting.job(service, other.patient(), () -> rows("patient"))).isZero();
        assertThat(acting.account(service, () -> rows("patient"))).isZero();
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

    @Test
    void theAuditsChecksHoldForItsEarlierRowsToo() {
        assertThat(jdbc.sql("""
                        SELECT conname FROM pg_constraint
                         WHERE conrelid = 'audit_entry'::regclass AND NOT convalidated""").query(String.class).list()).isEmpty();
    }

    /** Read off the catalogue, so that a new table or function cannot be forgotten here. */
    @Test
    void everyTableIsSecuredUnlessItSaysThatNoPersonIsInIt() {
        var open = jdbc.sql("""
                        SELECT c.relname FROM pg_class c
                         WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
                           AND has_table_privilege(c.oid, 'SELECT, INSERT, UPDATE, DELETE')
                           AND NOT c.relrowsecurity
                           AND coalesce(obj_description(c.oid, 'pg_class'), '') NOT LIKE '%no person%'""").query(String.class).list();
        var personal = jdbc.sql("""
                        SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                         WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
                           AND obj_description(c.oid, 'pg_class') LIKE '%no person%' AND NOT c.relrowsecurity
                           AND a.attname ~ 'patient|account|email|_by$'""").query(String.class).list();

        assertThat(open).isEmpty();
        assertThat(personal).as("a table without persons names one").isEmpty();
    }

    @Test
    void aViewAsksWithTheRightsOfWhoeverReadsIt() {
        var views = jdbc.sql("""
                        SELECT relname FROM pg_class
                         WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace
                           AND NOT coalesce(reloptions @> ARRAY['security_invoker=true'], false)""").query(String.class).list();

        assertThat(views).isEmpty();
    }

    @Test
    void thePlainRoleWithoutContextReadsAndWritesNothing() {
        var readable = tables().stream().filter(table -> !readsNothing(table)).toList();
        var writable = tables().stream().filter(table -> !writesNothing(table)).toList();

        assertThat(tables()).contains("account", "clinic", "invite", "patient", "care_team", "session_log", "gate");
        assertThat(readable).isEmpty();
        assertThat(writable).isEmpty();
    }

    @Test
    void functionsThatRunAsTheOwnerAreFixedToTheirSchemaAndNotForEverybody() {
        var loose = jdbc.sql("""
                        SELECT p.proname FROM pg_proc p
                         WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef
                           AND (NOT coalesce(p.proconfig::text LIKE '%search_path=public%', false)
                                OR has_function_privilege('public', p.oid, 'EXECUTE'))""").query(String.class).list();

        assertThat(loose).isEmpty();
    }

    @Test
    void aPatientPutsNobodyOnTheOwnCareTeamAndEndsNobodysPartInIt() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var pat = clinic.patient(anna, "Pat");

        assertThatThrownBy(() -> clinic.as(pat.account(), () -> run("""
                        INSERT INTO care_team (care_team_id, clinic_id, patient_id, account_id, role, valid_from, added_by, added_at, version)
                        SELECT gen_random_uuid(), app_clinic_id(), '%s', '%s', 'COVER', app_today(), '%s', now(), 0""".formatted(pat.patient(), ben, pat.account()))))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(clinic.as(pat.account(), () -> run("UPDATE care_team SET valid_until = app_today()")))
                .isZero();
        assertThat(clinic.as(anna, () -> rows("patient"))).isEqualTo(1);
    }

    @Test
    void accountsOfPatientsAreSeenByThemselvesAndThoseWhoTreatThem() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var pat = clinic.patient(anna, "Pat");
        var kim = clinic.patient(ben, "Kim");
        var stranger = otherClinic.physio("Stranger");

        assertThat(seen(clinic, anna, pat.account())).isTrue();
        assertThat(seen(clinic, pat.account(), pat.account())).isTrue();
        assertThat(seen(clinic, pat.account(), anna)).isTrue();
        assertThat(seen(clinic, anna, kim.account())).isFalse();
        assertThat(seen(clinic, kim.account(), pat.account())).isFalse();
        assertThat(seen(clinic, clinic.manager(), pat.account())).isFalse();
        assertThat(seen(clinic, clinic.manager(), anna)).isTrue();
        assertThat(seen(otherClinic, stranger, anna)).isFalse();
        assertThat(clinic.as(anna, () -> rows("clinic"))).isEqualTo(1);
    }

    @Test
    void nobodyChangesAnAccountThatIsNotTheirsToChange() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var pat = clinic.patient(anna, "Pat");
        var taken = "UPDATE account SET password_hash = 'x' WHERE account_id = '%s'";

        assertThat(clinic.as(pat.account(), () -> run(taken.formatted(anna)))).isZero();
        assertThat(clinic.as(ben, () -> run(taken.formatted(anna)))).isZero();
        assertThat(clinic.as(ben, () -> run(taken.formatted(pat.account())))).isZero();
        assertThat(clinic.as(clinic.manager(), () -> run(taken.formatted(pat.account()))))
                .isZero();
        assertThatThrownBy(() -> clinic.as(anna, () -> run("""
                        INSERT INTO account (account_id, clinic_id, role, email, display_name, active, created_at, version)
                        VALUES (gen_random_uuid(), app_clinic_id(), 'MANAGER', 'more@clinic.test', 'More', true, now(), 0)""")))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private AccountId serviceAccount() {
        return clinic.as(
                clinic.manager(),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql(
                                        "SELECT account_id FROM account WHERE role = 'SERVICE' AND clinic_id = app_clinic_id()")
                                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                                .single()));
    }

    private boolean seen(Clinic asked, AccountId who, AccountId whom) {
        return asked.as(
                who,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("SELECT EXISTS (SELECT FROM account WHERE account_id = ?)")
                                .param(whom.value())
                                .query(Boolean.class)
                                .single()));
    }

    private Integer run(String statement) {
        return new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql(statement).update());
    }

    /** Of those that the plain role may use at all and that hold persons. */
    private List<String> tables() {
        return jdbc.sql("""
                        SELECT c.relname FROM pg_class c
                         WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
                           AND has_table_privilege(c.oid, 'SELECT')
                           AND coalesce(obj_description(c.oid, 'pg_class'), '') NOT LIKE '%no person%'
                         ORDER BY 1""").query(String.class).list();
    }

    private boolean readsNothing(String table) {
        try {
            return rows(table) == 0;
        } catch (DataAccessException refused) {
            return true;
        }
    }

    /** A row of nothing but defaults, so that only the right to write it is in question where nothing else forbids it. */
    private boolean writesNothing(String table) {
        try {
            run("INSERT INTO %s DEFAULT VALUES".formatted(table));
            return false;
        } catch (DataAccessException refused) {
            var cause = String.valueOf(refused.getMostSpecificCause().getMessage());
            return cause.contains("row-level security")
                    || cause.contains("permission denied")
                    || cause.contains("no app.user_id");
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
