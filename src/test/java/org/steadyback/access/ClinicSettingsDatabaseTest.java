package org.steadyback.access;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who changes a clinic, and who reads its numbers when. */
@PortalTest
class ClinicSettingsDatabaseTest {

    static final ClinicLines LINES = new ClinicLines(
            "999",
            "01632 960111",
            new HelpLine("Advice", "01632 960112"),
            new HelpLine("Listeners", "01632 960113"),
            new HelpLine("Maternity", "01632 960114"));

    @Autowired
    Clinic clinic;

    @Autowired
    Clinic other;

    @Autowired
    Clinics clinics;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void whatTheManagerChangesEverybodyOfTheClinicReadsAtOnceAndNobodyElse() {
        var pat = clinic.patient(clinic.physio("Anna"), "Pat");

        clinic.as(pat.account(), () -> {
            assertThat(clinics.helpLines(Optional.empty()).crisis()).isNull();
            clinic.as(clinic.manager(), () -> assertThat(change(LINES)).isEqualTo(new ClinicChange.Changed()));

            var lines = clinics.helpLines(Optional.of(ZoneId.of("Europe/Madrid")));
            assertThat(lines.emergency().number()).isEqualTo("999");
            assertThat(lines.abroad()).isEqualTo(new HelpLine("Emergency, Spain", "112"));
            assertThat(lines.urgent()).isEqualTo(LINES.urgent());
            assertThat(lines.crisis()).isEqualTo(LINES.crisis());
            assertThat(lines.maternity()).isEqualTo(LINES.maternity());
            assertThat(lines.clinic()).isEqualTo(new HelpLine("Renamed", "01632 960111"));
        });
        other.as(other.manager(), () -> {
            assertThat(clinics.settings().name()).isNotEqualTo("Renamed");
            assertThat(clinics.helpLines(Optional.empty()).crisis()).isNull();
        });
    }

    @Test
    void aChangeStandsInTheAudit() {
        clinic.as(clinic.manager(), () -> {
            change(LINES);
            assertThat(transactions.<Long>execute(_ -> jdbc.sql("""
                            SELECT count(*) FROM audit_entry
                             WHERE action = 'UPDATE' AND subject = 'clinic' AND actor_id = ?""")
                            .param(clinic.manager().value())
                            .query(Long.class)
                            .single()))
                    .isEqualTo(1);
        });
    }

    @Test
    void physioAndPatientChangeNothing() {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat");
        var command = new ChangeClinic(0, new ClinicDetails("Mine", "GB", Clinic.LONDON, LINES));

        for (var who : List.of(anna, pat.account())) {
            clinic.as(who, () -> {
                assertThatThrownBy(() -> clinics.change(command)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> clinics.settings()).isInstanceOf(AccessDeniedException.class);
            });
        }
        clinic.as(
                clinic.manager(),
                () -> assertThat(clinics.settings().lines().crisis()).isNull());
    }

    @Test
    void twoManagersDoNotOverwriteEachOther() {
        clinic.as(clinic.manager(), () -> {
            var shown = clinics.settings().version();
            change(LINES);
            var late = clinics.change(new ChangeClinic(
                    shown,
                    new ClinicDetails("Late", "GB", Clinic.LONDON, new ClinicLines(null, null, null, null, null))));

            assertThat(late).isEqualTo(new ClinicChange.Outdated());
            assertThat(clinics.settings().lines().crisis()).isEqualTo(LINES.crisis());
        });
    }

    @Test
    void aClinicWithoutANumberOfItsOwnHasThatOfItsCountry() {
        clinic.as(clinic.manager(), () -> {
            clinics.change(new ChangeClinic(
                    clinics.settings().version(),
                    new ClinicDetails(
                            "Oslo",
                            "NO",
                            ZoneId.of("Europe/Oslo"),
                            new ClinicLines("", null, new HelpLine("", ""), null, null))));

            assertThat(clinics.helpLines(Optional.empty()).toCall()).isEqualTo("113");
            assertThat(clinics.settings().zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
            assertThat(clinics.settings().lines()).isEqualTo(new ClinicLines(null, null, null, null, null));
        });
    }

    private ClinicChange change(ClinicLines lines) {
        return clinics.change(new ChangeClinic(
                clinics.settings().version(), new ClinicDetails("Renamed", "GB", Clinic.LONDON, lines)));
    }
}
