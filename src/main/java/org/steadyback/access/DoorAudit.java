package org.steadyback.access;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.Uuid7;

/** The audit of what happens before or after somebody is signed in. Never what was typed. */
@Component
@Transactional
class DoorAudit {

    private static final String ADD = "SELECT note_at_door(:id, :who, :what, :thing, :at)";

    private final JdbcClient jdbc;
    private final Clock clock;

    DoorAudit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void signedIn(AccountId who) {
        add(who, "SIGN_IN", "account");
    }

    /** @param who null: no account is known by what was typed */
    public void failed(@Nullable AccountId who) {
        add(who, "SIGN_IN_FAILED", "account");
    }

    /** @param link what kind of one-time link */
    public void used(AccountId who, String link) {
        add(who, "USE", link);
    }

    @EventListener
    public void on(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn who) {
            add(who.account(), "SIGN_OUT", "account");
        }
    }

    private void add(@Nullable AccountId who, String what, String thing) {
        jdbc.sql(ADD)
                .param("id", Uuid7.next())
                .param("who", who == null ? null : who.value(), Types.OTHER)
                .param("what", what)
                .param("thing", thing)
                .param("at", Timestamp.from(clock.instant()))
                .query((_, _) -> true)
                .list();
    }
}
