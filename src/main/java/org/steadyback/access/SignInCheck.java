package org.steadyback.access;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Compares a password. Does the same work whether or not there is such an account, so that neither words nor time tell. */
@Component
class SignInCheck implements AuthenticationProvider {

    private final AccountDirectory accounts;
    private final PasswordEncoder passwords;
    private final SignInLimits limits;
    private final DoorAudit audit;
    private final String nobody;

    SignInCheck(AccountDirectory accounts, PasswordEncoder passwords, SignInLimits limits, DoorAudit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.audit = audit;
        this.nobody = Objects.requireNonNull(passwords.encode(InviteToken.next().value()));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var attempt = limits.begin(typed.getName(), place(typed))
                .orElseThrow(
                        () -> new SignInDelayed(SignInLimits.WITHIN.dividedBy(SignInLimits.OF_ACCOUNT_FROM_PLACE)));
        var account = find(typed.getName());
        var hash = account == null ? null : account.getPassword();
        boolean right;
        try {
            right = passwords.matches(String.valueOf(typed.getCredentials()), hash == null ? nobody : hash);
        } catch (TooBusyException later) {
            attempt.takeBack();
            throw new SignInDelayed(Duration.ofSeconds(5));
        }
        if (account == null || hash == null || !right) {
            audit.failed(account == null ? null : account.account());
            throw new BadCredentialsException("Not together");
        }
        attempt.takeBack();
        audit.signedIn(account.account());
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        signedIn.setDetails(typed.getDetails());
        account.eraseCredentials();
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private @Nullable SignedIn find(String typed) {
        try {
            return accounts.loadUserByUsername(typed);
        } catch (UsernameNotFoundException unknown) {
            return null;
        }
    }

    private static String place(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "here";
    }
}
