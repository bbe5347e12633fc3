package org.steadyback.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import org.steadyback.access.ActingAs;
import org.steadyback.access.AddStaff;
import org.steadyback.access.ClinicDetails;
import org.steadyback.access.ClinicFounder;
import org.steadyback.access.EmailAddress;
import org.steadyback.access.Invitation;
import org.steadyback.access.Invitations;
import org.steadyback.access.InviteToken;
import org.steadyback.access.Password;
import org.steadyback.access.Patients;
import org.steadyback.access.PersonDetails;
import org.steadyback.access.Registration;
import org.steadyback.access.Role;
import org.steadyback.access.SetUpClinic;
import org.steadyback.access.Staff;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;

/**
 * A clinic of one's own for a test, made through the services. A new one each time it is injected:
 * {@code var anna = clinic.physio("Anna"); var pat = clinic.patient(anna, "Pat"); clinic.as(anna, () -> …)}.
 */
@Component
@Scope("prototype")
public class Clinic {

    public static final Password PASSWORD = new Password("a quiet walk helps");
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ActingAs acting;
    private final Staff staff;
    private final Patients patients;
    private final Invitations invitations;
    private final int number = COUNT.incrementAndGet();
    private final AccountId manager;
    private final java.util.Map<AccountId, String> addresses = new java.util.HashMap<>();
    private int people;

    Clinic(ClinicFounder founder, ActingAs acting, Staff staff, Patients patients, Invitations invitations) {
        this.acting = acting;
        this.staff = staff;
        this.patients = patients;
        this.invitations = invitations;
        var details = new ClinicDetails("Clinic " + number, "GB", LONDON, "999", "111");
        this.manager = founder.found(new SetUpClinic(details, "Mona", email("mona"), PASSWORD));
    }

    /** A patient with an account of their own. */
    public record Person(PatientId patient, AccountId account, String email) {}

    public AccountId manager() {
        return manager;
    }

    public AccountId physio(String name) {
        return as(manager, () -> {
            var email = email(name);
            var invited = (Invitation.Invited) staff.add(new AddStaff(Role.PHYSIO, name, email));
            accept(invited.token());
            addresses.put(invited.account(), email.value());
            return invited.account();
        });
    }

    /** The address with which a physio of this clinic signs in. */
    public String addressOf(AccountId physio) {
        return java.util.Objects.requireNonNull(addresses.get(physio));
    }

    /** A patient taken in by the physio, living in London. */
    public Person patient(AccountId physio, String name) {
        return patient(physio, name, LONDON);
    }

    public Person patient(AccountId physio, String name, ZoneId zone) {
        var email = email(name);
        var person = new PersonDetails(name, LocalDate.of(1980, 5, 17), zone, "en");
        var registered = (Registration.Registered) as(physio, () -> patients.register(person, Optional.of(email)));
        accept(registered.token().orElseThrow());
        return new Person(registered.patient(), acting.byEmail(email.value()), email.value());
    }

    /** Runs something in somebody's name, as if they were signed in. */
    public <T> T as(AccountId who, Supplier<T> work) {
        return acting.account(who, work);
    }

    public void as(AccountId who, Runnable work) {
        acting.account(who, () -> {
            work.run();
            return true;
        });
    }

    /** The physio's or patient's sign-in address. */
    public EmailAddress email(String name) {
        return new EmailAddress(name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "") + "." + number + "."
                + people++ + "@clinic.test");
    }

    private void accept(InviteToken token) {
        invitations.choosePassword(token, PASSWORD);
    }
}
