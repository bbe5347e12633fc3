package org.steadyback.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.RuleBasedTransactionAttribute;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ReadOnceDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    ReadOnce once;

    @Autowired
    ActingAs acting;

    @Autowired
    PlatformTransactionManager transactions;

    private final List<String> read = new ArrayList<>();
    private AccountId anna;

    @BeforeEach
    void inARequest() {
        anna = clinic.physio("Anna");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void afterIt() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whatWasReadIsRemembered() {
        assertThat(asked(anna, "plan")).isEqualTo("plan 1");
        assertThat(asked(anna, "plan")).isEqualTo("plan 1");
        assertThat(asked(anna, "gate")).isEqualTo("gate 2");
    }

    @Test
    void notForSomebodyElse() {
        var ben = clinic.physio("Ben");

        assertThat(asked(anna, "plan")).isEqualTo("plan 1");
        assertThat(asked(ben, "plan")).isEqualTo("plan 2");
    }

    /** The clinic's own account sees another patient in each of its jobs. */
    @Test
    void notInTheNextJobOfTheSameAccount() {
        assertThat(acting.job(anna, PatientId.next(), () -> ask("plan"))).isEqualTo("plan 1");
        assertThat(acting.job(anna, PatientId.next(), () -> ask("plan"))).isEqualTo("plan 2");
    }

    @Test
    void notInTheNextRequest() {
        assertThat(asked(anna, "plan")).isEqualTo("plan 1");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        assertThat(asked(anna, "plan")).isEqualTo("plan 2");
    }

    @Test
    void notOnceSomethingWasWritten() {
        assertThat(asked(anna, "plan")).isEqualTo("plan 1");
        clinic.as(anna, () -> transaction(false).execute(_ -> true));
        assertThat(asked(anna, "plan")).isEqualTo("plan 2");
    }

    @Test
    void aReaderForgetsNothing() {
        assertThat(asked(anna, "plan")).isEqualTo("plan 1");
        clinic.as(anna, () -> transaction(true).execute(_ -> true));
        assertThat(asked(anna, "plan")).isEqualTo("plan 1");
    }

    /** A writer reads what is, and what it sees before its commit is nobody's to remember. */
    @Test
    void notByAWriter() {
        assertThat(asked(anna, "plan")).isEqualTo("plan 1");
        clinic.as(
                anna,
                () -> transaction(false).execute(_ -> {
                    assertThat(ask("plan")).isEqualTo("plan 2");
                    assertThat(ask("plan")).isEqualTo("plan 3");
                    return true;
                }));
        assertThat(asked(anna, "plan")).isEqualTo("plan 4");
    }

    @Test
    void norByAWriterAfterATransactionInsideHasEnded() {
        clinic.as(
                anna,
                () -> transaction(false).execute(_ -> {
                    var inside = transaction(true);
                    inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
                    assertThat(inside.<String>execute(_ -> ask("plan"))).isEqualTo("plan 1");
                    assertThat(ask("plan")).isEqualTo("plan 2");
                    return true;
                }));
        assertThat(asked(anna, "plan")).isEqualTo("plan 3");
    }

    @Test
    void whoOnlyNotesThatItWasReadForgetsNothing() {
        var noting = new RuleBasedTransactionAttribute();
        noting.setLabels(Set.of(NotedRead.LABEL));

        assertThat(asked(anna, "plan")).isEqualTo("plan 1");
        clinic.as(anna, () -> {
            var reading = transactions.getTransaction(noting);
            assertThat(ask("plan")).isEqualTo("plan 1");
            transactions.commit(reading);
            return true;
        });
        assertThat(asked(anna, "plan")).isEqualTo("plan 1");
    }

    @Test
    void notWithoutARequest() {
        RequestContextHolder.resetRequestAttributes();

        assertThat(asked(anna, "plan")).isEqualTo("plan 1");
        assertThat(asked(anna, "plan")).isEqualTo("plan 2");
    }

    private String asked(AccountId who, String what) {
        return clinic.as(who, () -> ask(what));
    }

    private String ask(String what) {
        return once.of(what, () -> {
            read.add(what);
            return what + " " + read.size();
        });
    }

    private TransactionTemplate transaction(boolean readOnly) {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(readOnly);
        return template;
    }
}
