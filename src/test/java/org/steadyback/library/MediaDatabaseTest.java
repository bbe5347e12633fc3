package org.steadyback.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.SettableClock;
import org.steadyback.library.media.CraftedFiles;
import org.steadyback.library.media.UploadRefusal;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Pictures and videos in the database: who may put them in, who gets them back, and what is left of those refused. */
@PortalTest
class MediaDatabaseTest {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @Autowired
    Clinic clinic;

    @Autowired
    Clinic otherClinic;

    @Autowired
    Media media;

    @Autowired
    MediaReader reader;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    private AccountId anna;

    @BeforeEach
    void workInAClinic() {
        anna = clinic.physio("Anna");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void keepsAVideoInPartsAndGivesBackAnyPiece() {
        var video = CraftedFiles.mp4();
        var kept = kept(anna, video);

        assertThat(kept.video()).isTrue();
        assertThat(count(anna, "SELECT count(*) FROM media_part WHERE media_id = '" + kept.id() + "'"))
                .isEqualTo(2);
        assertThat(bytes(anna, kept.id(), 0, video.length - 1))
                .hasSize(video.length)
                .endsWith(new byte[100_000]);
        assertThat(bytes(anna, kept.id(), 4, 11)).isEqualTo(CraftedFiles.text("ftypisom"));
        assertThat(bytes(anna, kept.id(), 262_140, 262_150)).hasSize(11);
    }

    @Test
    void writesWhoUploadedIntoTheAuditTrail() {
        var kept = kept(anna, CraftedFiles.png(40, 30));

        assertThat(count(
                        clinic.manager(),
                        "SELECT count(*) FROM audit_entry WHERE action = 'CREATE' AND subject = 'media'"
                                + " AND subject_id = '" + kept.id() + "'"))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script>", "GIF89a=1;alert(1)", "PK\3\4 archive", ""})
    void nothingIsLeftOfWhatIsNotAPicture(String file) {
        var before = temporaryFiles();

        assertThat(upload(anna, CraftedFiles.text(file))).isEqualTo(new Upload.Refused(UploadRefusal.UNKNOWN_TYPE));
        assertNothingIsLeft(before);
    }

    @Test
    void nothingIsLeftOfAVideoThatBreaksOffLate() {
        var before = temporaryFiles();
        var video = CraftedFiles.joined(CraftedFiles.mp4(), CraftedFiles.text("PK\3\4 archive behind the video"));

        assertThat(upload(anna, video)).isEqualTo(new Upload.Refused(UploadRefusal.MORE_THAN_A_VIDEO));
        assertNothingIsLeft(before);
    }

    @Test
    void nothingIsLeftWhenTheSenderGoesAway() {
        var before = temporaryFiles();
        var goneAway = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };
        var video = new SequenceInputStream(new ByteArrayInputStream(CraftedFiles.mp4(), 0, 290_000), goneAway);

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> upload(anna, video));
        assertNothingIsLeft(before);
    }

    @Test
    void aScriptBehindAPictureRefusesItAndLeavesNothing() {
        var before = temporaryFiles();
        var file = CraftedFiles.joined(CraftedFiles.png(40, 30), CraftedFiles.text("<script>alert(1)</script>"));

        assertThat(upload(anna, file)).isEqualTo(new Upload.Refused(UploadRefusal.SCRIPT));
        assertNothingIsLeft(before);
    }

    @Test
    void onlyPhysiosUpload() {
        var pat = clinic.patient(anna, "Pat");
        var png = CraftedFiles.png(40, 30);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> upload(pat.account(), png));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> upload(clinic.manager(), png));
    }

    @Test
    void whatNoExerciseShowsIsForItsUploaderAlone() {
        var kept = kept(anna, CraftedFiles.png(40, 30)).id();
        var pat = clinic.patient(anna, "Pat");

        assertThat(find(anna, kept)).isTrue();
        assertThat(find(clinic.physio("Ben"), kept)).isFalse();
        assertThat(find(pat.account(), kept)).isFalse();
        assertThat(find(clinic.manager(), kept)).isFalse();
        assertThat(find(otherClinic.physio("Fay"), kept)).isFalse();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> bytes(otherClinic.physio("Fay"), kept, 0, 1));
    }

    @Test
    void theDatabaseItselfHidesThemFromAnotherClinic() {
        var kept = kept(anna, CraftedFiles.png(40, 30)).id();
        var fay = otherClinic.physio("Fay");

        assertThat(count(fay, "SELECT count(*) FROM media")).isZero();
        assertThat(count(fay, "SELECT count(*) FROM media_part")).isZero();
        assertThat(changed(fay, "DELETE FROM media WHERE media_id = '" + kept + "'"))
                .isZero();
    }

    @Test
    void theDatabaseRefusesToChangeWhatIsFinished() {
        var kept = kept(anna, CraftedFiles.png(40, 30)).id();

        assertThat(changed(anna, "UPDATE media SET content_type = 'image/jpeg' WHERE media_id = '" + kept + "'"))
                .isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> changed(
                        anna,
                        "INSERT INTO media_part (media_id, place, clinic_id, content)"
                                + " SELECT media_id, 7, clinic_id, '\\x00' FROM media WHERE media_id = '" + kept + "'"))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    @Test
    void whatWasNeverUsedIsSweptAwayAfterADay() {
        clock.setTo(Instant.parse("2026-06-01T08:00:00Z"));
        var unused = kept(anna, CraftedFiles.png(40, 30)).id();
        clock.setTo(Instant.parse("2026-06-01T08:00:00Z").plus(Duration.ofHours(25)));
        var fresh = kept(anna, CraftedFiles.png(40, 30)).id();

        assertThat(find(anna, unused)).isFalse();
        assertThat(find(anna, fresh)).isTrue();
    }

    private void assertNothingIsLeft(Set<Path> temporaryFilesBefore) {
        assertThat(count(anna, "SELECT count(*) FROM media")).isZero();
        assertThat(count(anna, "SELECT count(*) FROM media_part")).isZero();
        assertThat(temporaryFiles()).isEqualTo(temporaryFilesBefore);
    }

    private static Set<Path> temporaryFiles() {
        try (var files = Files.list(TEMPORARY)) {
            var names = new TreeSet<Path>();
            // what image and upload libraries are known to leave; other programs use the folder, too
            files.filter(file -> file.getFileName().toString().matches("imageio.*|upload.*|.*\\.tmp"))
                    .forEach(names::add);
            return names;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private ShownMedia kept(AccountId who, byte[] file) {
        return ((Upload.Kept) upload(who, file)).media();
    }

    private Upload upload(AccountId who, byte[] file) {
        return upload(who, new ByteArrayInputStream(file));
    }

    private Upload upload(AccountId who, InputStream file) {
        return clinic.as(who, () -> {
            try {
                return media.take(file);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    private boolean find(AccountId who, MediaId id) {
        return clinic.as(who, () -> reader.find(id).isPresent());
    }

    private byte[] bytes(AccountId who, MediaId id, long first, long last) {
        return clinic.as(who, () -> {
            var bytes = new ByteArrayOutputStream();
            try {
                reader.write(id, first, last, bytes);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            return bytes.toByteArray();
        });
    }

    private int count(AccountId who, String sql) {
        return clinic.as(
                who,
                () -> transaction.execute(
                        _ -> database.sql(sql).query(Integer.class).single()));
    }

    private int changed(AccountId who, String sql) {
        return clinic.as(who, () -> transaction.execute(_ -> database.sql(sql).update()));
    }
}
