package org.steadyback.session;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.steadyback.access.CareRole;
import org.steadyback.access.Patients;
import org.steadyback.kernel.AccountId;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is told by mail that something cannot wait, and what the letter leaves out. */
@Import(Letters.class)
class AlertMailDatabaseTest extends SessionStory {

    @Autowired
    Letters letters;

    @Autowired
    Patients patients;

    AccountId ben;
    AccountId carl;

    @BeforeEach
    void aTeam() {
        ben = clinic.physio("Ben");
        carl = clinic.physio("Carl");
        clinic.physio("Dora");
        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), ben, CareRole.COVER));
        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), carl, CareRole.SECOND));
        clinic.as(anna, () -> patients.endCare(pat.patient(), carl));
    }

    @Test
    void goesToThoseWhoTreatTodayAndNamesNobodyAndNothingOfHealth() throws InterruptedException {
        record(usual().stopped(Sign.CHEST_PAIN).session());

        var to = new HashSet<String>();
        for (int i = 0; i < 2; i++) {
            var letter = letters.nextAlert(ours());
            to.addAll(Set.of(letter.getTo()));
            assertThat(letter.getSubject() + letter.getText())
                    .contains("/clinic/alerts")
                    .doesNotContainIgnoringCase(
                            "Pat Moor",
                            "pain",
                            "chest",
                            "emergency",
                            pat.patient().toString());
        }

        assertThat(to).containsExactlyInAnyOrder(address(anna), address(ben));
        assertThat(letters.none(ours())).isTrue();
    }

    @Test
    void isSentOnlyForWhatIsCommitted() throws InterruptedException {
        clinic.as(
                pat.account(),
                () -> transaction.executeWithoutResult(undone -> {
                    sessions.record(usual().stopped(Sign.CHEST_PAIN).session());
                    assertThat(letters.none(ours())).as("before the commit").isTrue();
                    undone.setRollbackOnly();
                }));
        assertThat(entries()).isEmpty();

        var eve = clinic.physio("Eve");
        var other = clinic.patient(eve, "Other");
        clock.setTo(NOW.plusSeconds(1200));
        var session = Examples.of(other.patient(), NOW.plusSeconds(60))
                .stopped(Sign.FAINT)
                .session();
        assertThat(clinic.as(other.account(), () -> sessions.record(session))).isInstanceOf(Recording.Stored.class);

        assertThat(letters.nextAlert(ours()).getTo()).containsExactly(address(eve));
        assertThat(letters.none(ours())).isTrue();
    }

    /** "patmoor.28.4@clinic.test": the number is the clinic's. */
    private String ours() {
        return "." + pat.email().split("\\.")[1] + ".";
    }

    private String address(AccountId who) {
        return clinic.as(
                anna,
                () -> transaction.execute(_ -> jdbc.sql("SELECT email FROM account WHERE account_id = ?")
                        .param(who.value())
                        .query(String.class)
                        .single()));
    }
}
