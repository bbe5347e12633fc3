package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.access.PersonDetails;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.episode.TakeIn;
import org.steadyback.episode.TakeInPatient;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.ExerciseUse;
import org.steadyback.library.LibraryPage;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The library beside a chart knows what this patient, and nobody else, has been given. */
@PortalTest
class UsedBeforeDatabaseTest {

    private static final ExerciseFilter USED = ExerciseFilter.none().withUsedBefore(true);

    @Autowired
    Clinic clinic;

    @Autowired
    ExerciseReader library;

    @Autowired
    ExerciseUse use;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    Screening screening;

    private final LocalDate today = LocalDate.now(Clinic.LONDON);

    @Test
    void narrowsDownToWhatThisPatientWasGiven() {
        var anna = clinic.physio("Anna");
        var pat = takenIn(anna, "Pat");
        var tom = takenIn(anna, "Tom");
        assign(anna, pat, Plans.bridge(6), Plans.walk(10));
        assign(anna, tom, Plans.pelvicTilt());

        var page = beside(anna, pat, USED);
        assertThat(page.found()).extracting(ExerciseCard::id).containsExactlyInAnyOrder(Plans.BRIDGE, Plans.WALK);
        assertThat(page.used()).containsOnlyKeys(Plans.BRIDGE, Plans.WALK).containsEntry(Plans.BRIDGE, today);
        var all = beside(anna, pat, ExerciseFilter.none());
        assertThat(all.counts().usedBefore()).isEqualTo(2);
        assertThat(all.found()).hasSize(all.total());
    }

    @Test
    void knowsNothingOfAPatientWithoutAProgramme() {
        var anna = clinic.physio("Anna");
        var pat = takenIn(anna, "Pat");

        assertThat(beside(anna, pat, USED).found()).isEmpty();
        assertThat(beside(anna, pat, USED).counts().usedBefore()).isZero();
    }

    @Test
    void isClosedToWhoDoesNotTreatThePatient() {
        var anna = clinic.physio("Anna");
        var pat = takenIn(anna, "Pat");
        assign(anna, pat, Plans.bridge(6));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> beside(clinic.physio("Ben"), pat, USED));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> beside(clinic.patient(anna, "Tom").account(), pat, USED));
    }

    @Test
    void tellsAPatientTheAddressesOfTheirOwnAndNobodyElse() {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        var tom = clinic.patient(anna, "Tom");
        clinic.as(anna, () -> episodes.open(new OpenEpisode(pat.patient(), today, DiagnosisClass.NON_SPECIFIC)));
        assign(anna, pat.patient(), Plans.bridge(6));

        assertThat(clinic.as(pat.account(), () -> use.addressesOfMine(pat.patient())))
                .containsExactly("bridge");
        assertThat(clinic.as(tom.account(), () -> use.addressesOfMine(tom.patient())))
                .isEmpty();
        for (var other : List.of(tom.account(), anna, clinic.physio("Ben"))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> clinic.as(other, () -> use.addressesOfMine(pat.patient())));
        }
    }

    private PatientId takenIn(AccountId physio, String name) {
        var person = new PersonDetails(name, LocalDate.of(1980, 5, 17), Clinic.LONDON, "en");
        var command =
                new TakeInPatient(person, Optional.empty(), today, DiagnosisClass.NON_SPECIFIC, List.<AccountId>of());
        return ((TakeIn.TakenIn) clinic.as(physio, () -> episodes.takeIn(command))).patient();
    }

    private LibraryPage beside(AccountId who, PatientId patient, ExerciseFilter filter) {
        return clinic.as(who, () -> library.browseFor(patient, filter));
    }

    private void assign(AccountId who, PatientId patient, PlanItem... items) {
        clinic.as(who, () -> {
            screening.decide(new SetGate(patient, GateAction.OK, "As examined", null));
            Anyway.assign(programmes, Plans.assign(patient, today, items));
        });
    }
}
