package org.steadyback.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether whoever signed in some time ago still is who they were then. */
@Service
@Transactional(readOnly = true)
public class SignInStanding {

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    SignInStanding(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** False once the account is closed, its role is another, or its password was changed elsewhere. */
    @PreAuthorize("isAuthenticated()")
    public boolean holds() {
        var who = current.require();
        return jdbc.sql("SELECT EXISTS (SELECT FROM account WHERE account_id = :me AND active AND role = :role"
                        + " AND credentials_version = :credentials)")
                .param("me", who.account().value())
                .param("role", who.role().name())
                .param("credentials", who.credentials())
                .query(Boolean.class)
                .single();
    }
}
