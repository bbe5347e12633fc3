package org.steadyback.session.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.springframework.beans.factory.ObjectProvider;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.session.AnswerMorning;
import org.steadyback.session.Answering;
import org.steadyback.session.FlareDiary;
import org.steadyback.session.MorningId;
import org.steadyback.session.MorningQuestion;
import org.steadyback.session.Mornings;
import org.steadyback.session.ReviewReceipt;
import org.steadyback.session.Today;
import org.steadyback.session.TodayReader;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** UC-02: what is due today and why; one question about the morning; what was recorded. */
@Route(Paths.ME)
@PageTitle("Today")
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/session.css")
class TodayView extends Composite<Div> implements BeforeEnterObserver {

    private final transient TodayReader reader;
    private final transient Mornings mornings;
    private final transient FlareDiary flares;
    private final transient ObjectProvider<ReviewReceipt> reviews;
    private final transient CurrentAccount current;

    TodayView(
            TodayReader reader,
            Mornings mornings,
            FlareDiary flares,
            ObjectProvider<ReviewReceipt> reviews,
            CurrentAccount current) {
        this.reader = reader;
        this.mornings = mornings;
        this.flares = flares;
        this.reviews = reviews;
        this.current = current;
        getContent().addClassName("today");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = current.require().patient();
        show(patient, reader.today(patient));
    }

    private void show(PatientId patient, Today today) {
        var page = getContent();
        page.removeAll();
        page.add(new PageHeader("Hello, " + firstName(today), EntryWords.day(today.date())));
        today.openMorningQuestion()
                .ifPresent(question -> page.add(new MorningCard(
                        question, (card, id, pain) -> answer(patient, today, question, id, pain, card))));
        page.add(new TodayAsides(today.aside(), () -> decline(patient)));
        today.screenDue().ifPresent(why -> page.add(new ScreenDueCard(why)));
        if (!ScreenDueCard.standsForTheSession(today)) {
            page.add(due(today));
        }
        today.aside().toRead().ifPresent(article -> page.add(new ToRead(article)));
        reviews.ifAvailable(all -> all.latest(patient).ifPresent(receipt -> page.add(receipt(receipt, today))));
        if (!today.done().isEmpty()) {
            page.add(new RecordedToday(today));
        }
        if (today.aside().flare() == null && today.session().programme().isPresent()) {
            page.add(TodayAsides.flareLink());
        }
    }

    private void decline(PatientId patient) {
        flares.decline(patient);
        show(patient, reader.today(patient));
    }

    private Component due(Today today) {
        var session = today.session();
        if (!today.gentle().isEmpty()) {
            return new GentleCard(today);
        }
        if (!session.mayExercise()) {
            return new Notice(
                            Tone.PAUSED, "No exercises for now", session.gate().sentence())
                    .with(new PathLink(Paths.WARNING_SIGNS, "See the warning signs"));
        }
        var content = session.items().isEmpty() ? nothingDue(session) : new DueCard(session);
        return session.gate().action().equals("OK")
                ? content
                : stacked(new Notice(Tone.PLAIN, session.gate().sentence()), content);
    }

    private static Component nothingDue(Today.DueSession session) {
        if (session.programme().isEmpty()) {
            return new EmptyState("No programme yet", session.why());
        }
        boolean done = session.boutsPlanned() > 0;
        return new EmptyState(done ? "Done for today" : "Nothing is due today", session.why());
    }

    private void answer(
            PatientId patient, Today today, MorningQuestion question, MorningId id, PainScore pain, MorningCard card) {
        switch (mornings.answer(new AnswerMorning(patient, id, question.date(), pain, today.zone()))) {
            case Answering.Stored(var _, var told) -> card.saved(told);
            case Answering.AlreadyStored _ -> card.saved("");
            case Answering.DifferentContent _ -> card.refused("Another answer is saved already. It stays as it is.");
            case Answering.Invalid(var faults) -> card.refused(faults.getFirst().message());
        }
    }

    private static Div receipt(ReviewReceipt.Receipt receipt, Today today) {
        var read = receipt.by() + " read what you recorded on "
                + EntryWords.day(receipt.at().atZone(today.zone()).toLocalDate()) + ".";
        var note = receipt.note().isBlank() ? "" : " “" + receipt.note() + "”";
        var line = new Div(Icons.DONE.create(), new Paragraph(read + note));
        line.addClassName("read-receipt");
        return line;
    }

    private static Div stacked(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("today-stack");
        return stack;
    }

    private static String firstName(Today today) {
        return today.patientName().strip().split("\\s+", 2)[0];
    }
}
