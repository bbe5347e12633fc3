package org.steadyback.access;

import java.security.MessageDigest;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates clinics and tells what they are called and which numbers to dial. */
@Service
@Transactional
public class Clinics {

    private final ClinicRepository clinics;
    private final ClinicFounder founder;
    private final CurrentAccount current;
    private volatile @Nullable InviteToken setupToken;

    Clinics(ClinicRepository clinics, ClinicFounder founder, CurrentAccount current) {
        this.clinics = clinics;
        this.founder = founder;
        this.current = current;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public ClinicDetails mine() {
        return clinics.findById(current.require().clinic().value())
                .orElseThrow()
                .details();
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
