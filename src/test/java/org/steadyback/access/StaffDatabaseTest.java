package org.steadyback.access;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The people who work in a clinic: another part, an account closed, and never no manager at all. */
@PortalTest
class StaffDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Clinic otherClinic;

    @Autowired
    Staff staff;

    @Autowired
    Patients patients;

    @Autowired
    PatientReader reader;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aPhysioBecomesManagerAndReadsNoPatientMore() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var pat = clinic.patient(anna, "Pat");
        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), ben, CareRole.SECOND));

        assertThat(change(anna, Role.MANAGER)).isEqualTo(new RoleChange.Changed());

        assertThatThrownBy(() -> clinic.as(anna, () -> reader.card(pat.patient())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(clinic.as(anna, () -> staff.list()))
                .filteredOn(row -> row.account().equals(anna))
                .extracting(StaffRow::role)
                .containsExactly(Role.MANAGER);
        assertThat(audited("role", anna)).isEqualTo(1);

        assertThat(change(anna, Role.MANAGER)).isEqualTo(new RoleChange.Changed());
        assertThat(audited("role", anna)).as("the same again is no change").isEqualTo(1);
    }

    @Test
    void whoAloneTreatsSomebodyIsAskedAboutFirst() {
        var anna = clinic.physio("Anna");
        clinic.patient(anna, "Pat");

        assertThat(change(anna, Role.MANAGER)).isEqualTo(new RoleChange.TreatsAlone(1));
        assertThat(roleOf(anna)).isEqualTo(Role.PHYSIO);

        assertThat(clinic.as(clinic.manager(), () -> staff.changeRole(new ChangeRole(anna, Role.MANAGER, true))))
                .isEqualTo(new RoleChange.Changed());
        assertThat(roleOf(anna)).isEqualTo(Role.MANAGER);
    }

    @Test
    void onlyAManagerOfTheClinicAndNotForOneself() {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        var stranger = otherClinic.physio("Stranger");

        assertThat(change(clinic.manager(), Role.PHYSIO)).isEqualTo(new RoleChange.OwnAccount());
        assertThat(roleOf(clinic.manager())).isEqualTo(Role.MANAGER);
        for (var other : List.of(stranger, pat.account(), AccountId.next())) {
            assertThatThrownBy(() -> change(other, Role.MANAGER)).isInstanceOf(NotFoundException.class);
        }
        for (var who : List.of(anna, pat.account())) {
            assertThatThrownBy(() -> clinic.as(who, () -> staff.changeRole(new ChangeRole(who, Role.MANAGER, true))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (var role : List.of(Role.PATIENT, Role.SERVICE)) {
            assertThatThrownBy(() -> new ChangeRole(anna, role, false)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Of two managers who take the part from each other at the same moment, one stays. */
    @Test
    void twoManagersAtOnceLeaveOne() {
        var mona = clinic.manager();
        var nils = clinic.physio("Nils");
        change(nils, Role.MANAGER);

        var late = leftByBoth(
                mona,
                () -> clinic.as(mona, () -> staff.changeRole(new ChangeRole(nils, Role.PHYSIO, true))),
                () -> clinic.as(nils, () -> staff.changeRole(new ChangeRole(mona, Role.PHYSIO, true))));

        assertThatThrownBy(late::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
        assertThat(roleOf(mona)).isEqualTo(Role.MANAGER);
    }

    @Test
    void twoManagersWhoCloseEachOthersAccountsLeaveOne() {
        var mona = clinic.manager();
        var nils = clinic.physio("Nils");
        change(nils, Role.MANAGER);

        var late = leftByBoth(
                mona,
                () -> clinic.as(mona, () -> staff.close(new CloseAccount(nils, true))),
                () -> clinic.as(nils, () -> staff.close(new CloseAccount(mona, true))));

        assertThatThrownBy(late::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
        assertThat(clinic.as(mona, () -> staff.list()))
                .filteredOn(row -> row.role() == Role.MANAGER && row.active())
                .extracting(StaffRow::account)
                .containsExactly(mona);
    }

    /** The second begins while the first is done but not committed. */
    private CompletableFuture<Void> leftByBoth(AccountId who, Runnable first, Runnable second) {
        return Objects.requireNonNull(clinic.as(
                who,
                () -> new TransactionTemplate(transactions).execute(_ -> {
                    first.run();
                    var late = CompletableFuture.runAsync(second);
                    await().until(() -> late.isDone() || somebodyWaits());
                    return late;
                })));
    }

    private boolean somebodyWaits() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
                .query(Boolean.class)
                .single();
    }

    private RoleChange change(AccountId who, Role role) {
        return clinic.as(clinic.manager(), () -> staff.changeRole(new ChangeRole(who, role, false)));
    }

    private Role roleOf(AccountId who) {
        return clinic.as(clinic.manager(), () -> staff.list()).stream()
                .filter(row -> row.account().equals(who))
                .findFirst()
                .orElseThrow()
                .role();
    }

    private int audited(String subject, AccountId whose) {
        return Objects.requireNonNull(clinic.as(
                clinic.manager(),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql(
                                        "SELECT count(*) FROM audit_entry WHERE action = 'UPDATE' AND subject = ? AND subject_id = ?")
                                .params(subject, whose.toString())
                                .query(Integer.class)
                                .single())));
    }
}
