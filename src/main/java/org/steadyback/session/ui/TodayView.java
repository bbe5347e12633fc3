package org.steadyback.session.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.Offered;
import org.steadyback.screening.rules.ScreenDue;
import org.steadyback.session.AnswerMorning;
import org.steadyback.session.BoutTimes;
import org.steadyback.session.FlareDiary;
import org.steadyback.session.MorningId;
import org.steadyback.session.MorningQuestion;
import org.steadyback.session.MorningRecorded;
import org.steadyback.session.MorningTexts;
import org.steadyback.session.Mornings;
import org.steadyback.session.MoveBout;
import org.steadyback.session.PatientDays;
import org.steadyback.session.ReviewReceipt;
import org.steadyback.session.SessionId;
import org.steadyback.session.SetWaking;
import org.steadyback.session.Today;
import org.steadyback.text.Texts;
import org.steadyback.uikit.FirstName;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PageReturn;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** UC-02: what is due today and why; one question about the morning; what was recorded. */
@Route(Paths.ME)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/session.css")
class TodayView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    private final transient PatientDays days;
    private final transient Mornings mornings;
    private final transient FlareDiary flares;
    private final transient BoutTimes boutTimes;
    private final transient ObjectProvider<ReviewReceipt> reviews;
    private final transient CurrentAccount current;
    private final Div due = new Div();
    private transient @Nullable Today shown;

    TodayView(
            PatientDays days,
            Mornings mornings,
            FlareDiary flares,
            BoutTimes boutTimes,
            ObjectProvider<ReviewReceipt> reviews,
            CurrentAccount current) {
        this.days = days;
        this.mornings = mornings;
        this.flares = flares;
        this.boutTimes = boutTimes;
        this.reviews = reviews;
        this.current = current;
        getContent().addClassName("today");
        due.addClassName("today-due");
        PageReturn.to(this, this::cameBack);
    }

    /** What was done meanwhile, here or elsewhere, is on the page before anybody presses Start once more. */
    private void cameBack() {
        var patient = current.require().patient();
        var before = shown;
        if (before != null) {
            isMadeAnew(patient, before, days.openDay(patient));
        }
    }

    /** Makes the page anew where it says what no longer holds: another may be offered, or something was saved meanwhile. */
    private boolean isMadeAnew(PatientId patient, Today before, Today now) {
        boolean sameDay = before.date().equals(now.date());
        boolean sameSessions = saved(before).equals(saved(now));
        if (!before.offered().code().equals(now.offered().code())) {
            // with whom to ring above it, which the frame puts there
            UI.getCurrent().refreshCurrentRoute(true);
            return true;
        }
        if (sameDay && sameSessions) {
            return false;
        }
        show(patient, now);
        if (sameDay) {
            getContent().addComponentAtIndex(1, SavedElsewhere.noticed(now));
        }
        return true;
    }

    private static List<SessionId> saved(Today today) {
        return today.done().stream().map(done -> done.entry().id()).toList();
    }

    @Override
    public String getPageTitle() {
        return SAY.title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = current.require().patient();
        show(patient, days.openDay(patient));
    }

    private void show(PatientId patient, Today today) {
        shown = today;
        var page = getContent();
        page.removeAll();
        page.add(
                new PageHeader(SAY.hello(FirstName.of(today.patientName())), EntryWords.day(today.date())),
                new TravelNote(today.zone(), today.date()));
        today.openMorningQuestion()
                .ifPresent(question -> page.add(new MorningCard(
                        question,
                        () -> isToday(patient, question.date()),
                        (card, id, pain) -> answer(patient, today, question, id, pain, card))));
        showDue(patient, today);
        page.add(due);
        today.morningAnswered()
                .ifPresent(note -> page.add(new MorningCard(
                        note,
                        () -> isToday(patient, note.date()),
                        (card, id, pain) -> answer(patient, today, note.question(), id, pain, card))));
        if (!today.done().isEmpty()) {
            page.add(new RecordedToday(today));
        }
        page.add(unusual(patient, today));
    }

    /** What is to be done and what is new: another after an answer about the morning, which may change a dose. */
    private void showDue(PatientId patient, Today today) {
        due.removeAll();
        due.add(new TodayAsides(today.aside(), today.offered(), () -> decline(patient)));
        // that nothing is to be done, and whom to ring, stands above the page then
        boolean stopped = today.offered().because() == Offered.Because.STOP_OPEN;
        today.screenDue().filter(ScreenDue.Why::comesFirst).ifPresent(why -> due.add(screenDue(today, why)));
        if (!stopped && !ScreenDueCard.standsForTheSession(today)) {
            due.add(DueNow.of(today), new GoOnHere(patient, today));
        }
        if (!today.session().withheld().isEmpty()) {
            due.add(new WithheldNote(today.session()));
        }
        due.add(news(patient, today));
    }

    private static ScreenDueCard screenDue(Today today, ScreenDue.Why why) {
        return new ScreenDueCard(why, today.offered().ring().isPresent());
    }

    /** What is new and can wait, the most important first: a safety question that is due is always the one that is named. */
    private NewsFold news(PatientId patient, Today today) {
        var news = new NewsFold();
        today.screenDue()
                .filter(why -> !why.comesFirst())
                .ifPresent(why -> news.add(ScreenDueCard.title(why), screenDue(today, why)));
        var suggestedBy = today.aside().suggestedBy();
        if (suggestedBy != null) {
            news.add(SAY.planWaits(), new SuggestedPlan(suggestedBy, today.offered()));
        }
        today.told().stream()
                .skip(DueNow.reason(today).isPresent() ? 1 : 0)
                .forEach(told -> news.add(SAY.doseChanged(), new Notice(Tone.PLAIN, told.inWords())));
        if (!today.offered().nothing()) {
            // what was written before may praise what must wait now
            today.aside().toRead().ifPresent(article -> news.add(SAY.somethingToRead(), new ToRead(article)));
            reviews.ifAvailable(all -> all.latest(patient)
                    .ifPresent(receipt -> news.add(SAY.wasReadBy(receipt.by()), new ReceiptLine(receipt, today))));
        }
        return news.folded();
    }

    private UnusualDay unusual(PatientId patient, Today today) {
        var unusual = new UnusualDay();
        boolean runs = today.session().programme().isPresent();
        if (runs && today.aside().flare() == null) {
            unusual.flare();
        }
        if (today.session().boutsDone() < today.day().times().size()) {
            unusual.anotherTime(() -> dayCard(patient, today));
        }
        if (runs) {
            unusual.away().notRight();
        }
        return unusual;
    }

    private boolean isToday(PatientId patient, LocalDate day) {
        return mornings.today(patient).equals(day);
    }

    private void decline(PatientId patient) {
        flares.decline(patient);
        show(patient, days.openDay(patient));
    }

    private DayCard dayCard(PatientId patient, Today today) {
        return new DayCard(
                today.day(),
                today.session().boutsDone(),
                (bout, by) -> boutTimes.move(new MoveBout(patient, bout, by)),
                waking -> boutTimes.setWaking(new SetWaking(patient, waking)));
    }

    private void answer(
            PatientId patient, Today today, MorningQuestion question, MorningId id, PainScore pain, MorningCard card) {
        switch (mornings.answer(new AnswerMorning(patient, id, question.date(), pain, today.zone()))) {
            case MorningRecorded.Stored(var _, var told) -> {
                card.saved(told);
                var now = days.openDay(patient);
                if (!isMadeAnew(patient, Objects.requireNonNullElse(shown, today), now)) {
                    shown = now;
                    showDue(patient, now);
                }
            }
            case MorningRecorded.AlreadyStored _ -> card.saved("");
            case MorningRecorded.DifferentContent _ ->
                card.refused(Texts.of(MorningTexts.class).alreadySaved());
            case MorningRecorded.Invalid(var faults) ->
                card.refused(faults.getFirst().message());
        }
    }
}
