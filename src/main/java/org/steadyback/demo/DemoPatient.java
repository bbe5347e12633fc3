package org.steadyback.demo;

import java.time.LocalDate;
import java.util.Optional;

import org.steadyback.access.EmailAddress;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;

/**
 * Somebody in the made-up clinic.
 *
 * @param startedDaysAgo when taken in, counted back from the day the clinic is made
 * @param usualPain pain at the start, 0–10
 */
record DemoPatient(
        String name,
        int birthYear,
        Course course,
        int startedDaysAgo,
        int usualPain,
        DemoPlan plan,
        String goal,
        Optional<EmailAddress> known,
        Language language) {

    static DemoPatient named(
            String name, int birthYear, Course course, int startedDaysAgo, int usualPain, DemoPlan plan, String goal) {
        return new DemoPatient(
                name, birthYear, course, startedDaysAgo, usualPain, plan, goal, Optional.empty(), Language.ENGLISH);
    }

    /** With one of the accounts that have a password. */
    DemoPatient signingInAs(String email) {
        var address = Optional.of(new EmailAddress(email));
        return new DemoPatient(name, birthYear, course, startedDaysAgo, usualPain, plan, goal, address, language);
    }

    /** In another language than the clinic's usual one. */
    DemoPatient reading(String tag) {
        var read = Languages.of(tag).orElseThrow();
        return new DemoPatient(name, birthYear, course, startedDaysAgo, usualPain, plan, goal, known, read);
    }

    LocalDate birthDate() {
        return LocalDate.of(birthYear, 1 + birthYear % 12, 1 + birthYear % 28);
    }

    /** Everybody has an address; nobody but the offered accounts has a password. */
    EmailAddress email(int number) {
        return known.orElseGet(() -> new EmailAddress("patient." + number + "@people.demo.test"));
    }
}
