package org.steadyback.access;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.SettableClock;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One-time links: once, for three days, for one account. */
@PortalTest
class InvitationsDatabaseTest {

    private static final Password PASSWORD = new Password("a quiet walk helps");

    @Autowired
    Clinic clinic;

    @Autowired
    Clinic otherClinic;

    @Autowired
    Staff staff;

    @Autowired
    Invitations invitations;

    @Autowired
    AccountDirectory accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void followTheRealClock() {
        clock.release();
    }

    @Test
    void aLinkWorksOnceAndThePasswordIsArgon2id() {
        var email = clinic.email("Anna");
        var token = invite(email);
        assertThat(invitations.open(token)).isEqualTo(new Welcome.Expected("Anna", email.value()));

        assertThat(invitations.choosePassword(token, PASSWORD)).isInstanceOf(Welcome.Expected.class);

        assertThat(invitations.choosePassword(token, new Password("somebody else's idea")))
                .isInstanceOf(Welcome.Unknown.class);
        var hash = accounts.loadUserByUsername(email.value()).getPassword();
        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.matches(PASSWORD.value(), hash)).isTrue();
    }

    @Test
    void ofManyWhoTryAtOnceOneSucceeds() throws Exception {
        var token = invite(clinic.email("Anna"));
        Callable<Boolean> attempt = () -> {
            try {
                return invitations.choosePassword(token, PASSWORD) instanceof Welcome.Expected;
            } catch (org.springframework.dao.ConcurrencyFailureException second) {
                return false;
            }
        };
        try (var pool = Executors.newFixedThreadPool(6)) {
            var succeeded = 0;
            for (var outcome :
                    pool.invokeAll(Stream.generate(() -> attempt).limit(6).collect(Collectors.toList()))) {
                succeeded += outcome.get() ? 1 : 0;
            }
            assertThat(succeeded).isEqualTo(1);
        }
    }

    @Test
    void aLinkIsOverAfterThreeDaysOrWhenANewOneIsMade() {
        var email = clinic.email("Anna");
        var first = (Invitation.Invited) clinic.as(clinic.manager(), () -> staff.add(anna(email)));
        var second = (Invitation.Invited) clinic.as(clinic.manager(), () -> staff.inviteAgain(first.account()));
        assertThat(invitations.open(first.token())).isInstanceOf(Welcome.Unknown.class);
        assertThat(invitations.open(second.token())).isInstanceOf(Welcome.Expected.class);

        clock.setTo(clock.instant().plus(Duration.ofDays(3)).plusSeconds(1));

        assertThat(invitations.open(second.token())).isInstanceOf(Welcome.Unknown.class);
        assertThat(invitations.open(new InviteToken("nonsense"))).isInstanceOf(Welcome.Unknown.class);
    }

    /** A manager's page left open: the list still offers the link, the person has signed in meanwhile. */
    @Test
    void whoeverHasAPasswordGetsNoNewLinkAndTheAttemptStandsInTheAudit() {
        var anna = clinic.physio("Anna");

        assertThat(clinic.as(clinic.manager(), () -> staff.inviteAgain(anna)))
                .isEqualTo(new Invitation.AlreadySignsIn(anna));

        assertThat(clinic.as(
                        clinic.manager(),
                        () -> inTransaction(() -> jdbc.sql(
                                        "SELECT count(*) FROM audit_entry WHERE action = 'DENY' AND subject = 'invite' AND subject_id = ?")
                                .param(anna.toString())
                                .query(Integer.class)
                                .single())))
                .isEqualTo(1);
        assertThatThrownBy(() -> clinic.as(
                        clinic.manager(),
                        () -> inTransaction(
                                () -> jdbc.sql("""
                        INSERT INTO invite (invite_id, clinic_id, account_id, token_hash, made_by, made_at, expires_at)
                        SELECT gen_random_uuid(), app_clinic_id(), :who, sha256('x'), app_user_id(), now(), now() + interval '1 hour'""").param("who", anna.value()).update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodySignsInBeforeAPasswordIsSet() {
        var email = clinic.email("Anna");
        invite(email);

        assertThatThrownBy(() -> accounts.loadUserByUsername(email.value()))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void anAddressBelongsToOneAccount() {
        var email = clinic.email("Anna");
        invite(email);

        assertThat(clinic.as(clinic.manager(), () -> staff.add(anna(email))))
                .isEqualTo(new Invitation.EmailTaken(email));
    }

    @Test
    void onlyTheManagerOfTheSameClinicAddsPeople() {
        var anna = clinic.physio("Anna");

        assertThatThrownBy(() -> clinic.as(anna, () -> staff.add(anna(clinic.email("Ben")))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> otherClinic.as(otherClinic.manager(), () -> staff.inviteAgain(anna)))
                .isInstanceOf(NotFoundException.class);
        assertThat(otherClinic.as(otherClinic.manager(), () -> staff.list()))
                .extracting(StaffRow::name)
                .containsExactly("Mona");
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
    }

    private InviteToken invite(EmailAddress email) {
        return ((Invitation.Invited) clinic.as(clinic.manager(), () -> staff.add(anna(email)))).token();
    }

    private static AddStaff anna(EmailAddress email) {
        return new AddStaff(Role.PHYSIO, "Anna", email);
    }
}
