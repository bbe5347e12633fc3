package org.steadyback.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.ClinicId;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;

/** The tenant: one practice with its zone and the numbers that its patients ring. */
@Entity
class Clinic {

    @Id
    private UUID clinicId;

    private String name;
    private String country;
    private String zone;
    private @Nullable String emergencyNumber;
    private @Nullable String telephone;
    private @Nullable String urgentLabel;
    private @Nullable String urgentNumber;
    private @Nullable String crisisLabel;
    private @Nullable String crisisNumber;
    private @Nullable String maternityLabel;
    private @Nullable String maternityNumber;
    private String[] languages;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Clinic() {} // for JPA

    @SuppressWarnings("NullAway.Init") // change sets the rest
    Clinic(ClinicDetails details, Instant now) {
        this.clinicId = ClinicId.next().value();
        this.createdAt = now;
        change(details);
    }

    final void change(ClinicDetails details) {
        this.name = details.name();
        this.country = details.country();
        this.zone = details.zone().getId();
        this.languages = details.languages().stream().map(Language::tag).toArray(String[]::new);
        var lines = details.lines();
        this.emergencyNumber = lines.emergency();
        this.telephone = lines.telephone();
        this.urgentLabel = label(lines.urgent());
        this.urgentNumber = number(lines.urgent());
        this.crisisLabel = label(lines.crisis());
        this.crisisNumber = number(lines.crisis());
        this.maternityLabel = label(lines.maternity());
        this.maternityNumber = number(lines.maternity());
    }

    ClinicId id() {
        return new ClinicId(clinicId);
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** In which its patients may read, its usual one first; what this release does not have is left out. */
    List<Language> languages() {
        return Arrays.stream(languages)
                .flatMap(tag -> Languages.of(tag).stream())
                .distinct()
                .toList();
    }

    ClinicSettings settings() {
        return new ClinicSettings(version == null ? 0 : version, name, country, zone(), lines(), languages());
    }

    HelpLines helpLines(Optional<ZoneId> device) {
        return HelpLines.of(name, country, lines(), device);
    }

    private ClinicLines lines() {
        return new ClinicLines(
                emergencyNumber,
                telephone,
                line(urgentLabel, urgentNumber, ClinicLines.URGENT),
                line(crisisLabel, crisisNumber, ClinicLines.CRISIS),
                line(maternityLabel, maternityNumber, ClinicLines.MATERNITY));
    }

    private static @Nullable HelpLine line(@Nullable String label, @Nullable String number, String usual) {
        return number == null ? null : new HelpLine(label == null ? usual : label, number);
    }

    private static @Nullable String label(@Nullable HelpLine line) {
        return line == null ? null : line.label();
    }

    private static @Nullable String number(@Nullable HelpLine line) {
        return line == null ? null : line.number();
    }
}
