package org.steadyback.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.library.media.CraftedFiles;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What somebody has half written of an exercise. */
@PortalTest
class ExerciseDraftsDatabaseTest {

    private static final DraftPlace COPY = new DraftPlace(DraftPlace.Kind.COPY, "bridge", 1);

    @Autowired
    Clinic clinic;

    @Autowired
    ExerciseDrafts drafts;

    @Autowired
    Media media;

    @Autowired
    MediaReader pictures;

    @Autowired
    SettableClock clock;

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void comeBackWordForWordAndAreOneAPlace() {
        var anna = clinic.physio("Anna");
        var whole = Drafts.good()
                .withCaution(Condition.OP, "Smaller steps.")
                .withMedia(picture(anna))
                .onlyMine()
                .draft();
        clinic.as(anna, () -> {
            drafts.keep(DraftPlace.NEW, ExerciseDraft.empty());
            drafts.keep(COPY, Drafts.good().draft());
            drafts.keep(COPY, whole);
        });

        var kept = clinic.as(anna, () -> drafts.find(new DraftPlace(DraftPlace.Kind.COPY, "bridge", 7)))
                .orElseThrow();
        assertThat(kept.draft()).isEqualTo(whole);
        assertThat(kept.place()).as("begun on this version").isEqualTo(COPY);
        assertThat(clinic.as(anna, () -> drafts.find(DraftPlace.NEW))
                        .orElseThrow()
                        .draft())
                .isEqualTo(ExerciseDraft.empty());
        assertThat(clinic.as(anna, drafts::mine)).hasSize(2);

        clinic.as(anna, () -> drafts.drop(COPY));
        assertThat(clinic.as(anna, () -> drafts.find(COPY))).isEmpty();
    }

    @Test
    void areForTheirAuthorAlone() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        clinic.as(anna, () -> drafts.keep(COPY, Drafts.good().draft()));

        assertThat(clinic.as(ben, drafts::mine)).isEmpty();
        assertThat(clinic.as(ben, () -> drafts.find(COPY))).isEmpty();
        clinic.as(ben, () -> drafts.drop(COPY));
        assertThat(clinic.as(anna, () -> drafts.find(COPY))).isPresent();
        var pat = clinic.patient(anna, "Pat");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> clinic.as(pat.account(), drafts::mine));
    }

    private ShownMedia picture(AccountId physio) {
        return clinic.as(physio, () -> {
            try {
                return ((Upload.Kept) media.take(new ByteArrayInputStream(CraftedFiles.png(40, 30)))).media();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    /** What nobody shows is swept away after a day, with the next upload. */
    @Test
    void holdTheirPicture() {
        var anna = clinic.physio("Anna");
        var held = picture(anna);
        var forgotten = picture(anna);
        clinic.as(anna, () -> drafts.keep(COPY, Drafts.good().withMedia(held).draft()));
        clock.setTo(Instant.now().plus(Duration.ofDays(3)));
        picture(anna);

        assertThat(clinic.as(anna, () -> pictures.find(held.id()))).isPresent();
        assertThat(clinic.as(anna, () -> pictures.find(forgotten.id()))).isEmpty();
    }
}
