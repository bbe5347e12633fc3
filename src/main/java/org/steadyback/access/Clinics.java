package org.steadyback.access;

import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.text.Language;

/** Creates clinics, changes them, and tells which numbers to dial. */
@Service
@Transactional
public class Clinics {

    private final ClinicRepository clinics;
    private final ClinicFounder founder;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private volatile @Nullable InviteToken setupToken;

    Clinics(ClinicRepository clinics, ClinicFounder founder, CurrentAccount current, AuditTrail audit) {
        this.clinics = clinics;
        this.founder = founder;
        this.current = current;
        this.audit = audit;
    }

    /** The manager's own clinic, to be changed. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public ClinicSettings settings() {
        return mine().settings();
    }

    /** Changes the manager's own clinic; there is no way to name another. */
    @PreAuthorize("hasRole('MANAGER')")
    public ClinicChange change(ChangeClinic command) {
        var clinic = mine();
        if (clinic.settings().version() != command.version()) {
            return new ClinicChange.Outdated();
        }
        clinic.change(command.details());
        clinics.save(clinic);
        audit.updated(null, "clinic", clinic.id());
        return new ClinicChange.Changed();
    }

    /**
     * Whom to ring, as the clinic says now and not at sign-in.
     *
     * @param device the zone in which the device is, where that is known
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public HelpLines helpLines(Optional<ZoneId> device) {
        return mine().helpLines(device);
    }

    /** In which languages the clinic's patients may read, its usual one first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Language> languages() {
        return mine().languages();
    }

    private Clinic mine() {
        return clinics.findById(current.require().clinic().value()).orElseThrow();
    }

    /** The secret for the first manager while there is no clinic; lives in memory only. Nothing a request can reach. */
    Optional<InviteToken> openSetup() {
        if (clinics.any()) {
            return Optional.empty();
        }
        var token = InviteToken.next();
        setupToken = token;
        return Optional.of(token);
    }

    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean awaitsSetup(InviteToken token) {
        var expected = setupToken;
        return expected != null && MessageDigest.isEqual(expected.hash(), token.hash());
    }

    @PreAuthorize("permitAll()")
    public synchronized Setup setUp(InviteToken token, SetUpClinic command) {
        if (!awaitsSetup(token) || clinics.any()) {
            return new Setup.Unknown();
        }
        founder.found(command);
        setupToken = null;
        return new Setup.Done();
    }
}
