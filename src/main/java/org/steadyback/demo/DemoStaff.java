package org.steadyback.demo;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.steadyback.access.ActingAs;
import org.steadyback.access.AddStaff;
import org.steadyback.access.ClinicDetails;
import org.steadyback.access.ClinicFounder;
import org.steadyback.access.ClinicLines;
import org.steadyback.access.EmailAddress;
import org.steadyback.access.HelpLine;
import org.steadyback.access.Invitation;
import org.steadyback.access.Invitations;
import org.steadyback.access.Role;
import org.steadyback.access.SetUpClinic;
import org.steadyback.access.Staff;
import org.steadyback.kernel.AccountId;
import org.steadyback.text.Languages;

/** Founds the made-up clinics and hires their staff. */
@Component
@OnlyWithDemo
class DemoStaff {

    private final ClinicFounder founder;
    private final Staff staff;
    private final Invitations invitations;
    private final ActingAs acting;
    private @Nullable Crew crew;

    DemoStaff(ClinicFounder founder, Staff staff, Invitations invitations, ActingAs acting) {
        this.founder = founder;
        this.staff = staff;
        this.invitations = invitations;
        this.acting = acting;
    }

    /** Invented: Ofcom keeps 01632 960000 to 960999 for drama, nobody is rung by them. */
    private static final ClinicLines LINES = new ClinicLines(
            "999",
            "01632 960111",
            new HelpLine(ClinicLines.URGENT, "111"),
            new HelpLine("Listening line (demo)", "01632 960222"),
            new HelpLine(ClinicLines.MATERNITY, "01632 960333"));

    /** The physios of the story. */
    record Crew(AccountId first, AccountId second, AccountId other) {}

    Crew hire() {
        var manager = found("Northgate Physiotherapy", "Mona Weiss", "manager@demo.test");
        var otherManager = found("Harbour Clinic", "Oscar Finn", "manager@other.test");
        var hired = new Crew(
                physio(manager, "Anna Berg", "physio@demo.test"),
                physio(manager, "Ben Okafor", "physio2@demo.test"),
                physio(otherManager, "Una Daly", "physio@other.test"));
        crew = hired;
        return hired;
    }

    AccountId second() {
        return Objects.requireNonNull(crew).second();
    }

    void as(AccountId account, Runnable work) {
        acting.account(account, () -> {
            work.run();
            return true;
        });
    }

    <T> T as(AccountId account, Supplier<T> work) {
        return acting.account(account, work);
    }

    private AccountId found(String clinic, String manager, String email) {
        var details = new ClinicDetails(clinic, "GB", DemoStory.ZONE, LINES, Languages.all());
        return founder.found(new SetUpClinic(details, manager, new EmailAddress(email), OfferedAccounts.PASSWORD));
    }

    private AccountId physio(AccountId manager, String name, String email) {
        var added = acting.account(manager, () -> staff.add(new AddStaff(Role.PHYSIO, name, new EmailAddress(email))));
        var invited = (Invitation.Invited) added;
        invitations.choosePassword(invited.token(), OfferedAccounts.PASSWORD);
        return invited.account();
    }
}
