package org.steadyback.session.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.access.Roles;
import org.steadyback.agreement.AnswerPlan;
import org.steadyback.agreement.PlanAnswered;
import org.steadyback.agreement.PlanAnswers;
import org.steadyback.education.Articles;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.episode.PausePatient;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.Period;
import org.steadyback.kernel.SettableClock;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ShippedExercises;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.Mode;
import org.steadyback.programme.MyExerciseReader;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.ProgrammeReader;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateAction.Offer;
import org.steadyback.screening.Offers;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.FlareDiary;
import org.steadyback.session.FlareSigns;
import org.steadyback.session.PatientDays;
import org.steadyback.session.Prescribing;
import org.steadyback.session.SessionId;
import org.steadyback.session.StopsForTests;
import org.steadyback.session.TellSigns;
import org.steadyback.shell.PatientLayout;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clearings;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While the gate is closed nothing anywhere offers or praises exercise (fact sheet §2.9 "What is shut", §2.4): every page of a
 * patient, found in the registry of routes, in every state of the gate, with and without a flare.
 */
@PortalTest
class ClosedGateViewTest extends AtTheScreen {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final Map<String, ExerciseCard> LIBRARY = ShippedExercises.cards();
    private static final String STRENGTH = "bridge";
    private static final String EASING = slug("MEA1");
    private static final String WALK = slug("FWA1");

    /** Each another one, so that it can be told on a page. */
    private static final Map<String, Dose> DOSES = Map.of(
            STRENGTH, new Dose.Sets(2, 11, 3, 30, Side.BOTH_TOGETHER, null),
            EASING, new Dose.Sets(2, 7, 3, 30, Side.BOTH_TOGETHER, null),
            WALK, new Dose.Minutes(6));

    /** A state, and what the fact sheet lets be offered in it. */
    enum State {
        NOT_SCREENED(null, Offer.NOTHING),
        EMERGENCY(GateAction.EMERGENCY, Offer.NOTHING),
        SAME_DAY(GateAction.SAME_DAY, Offer.NOTHING),
        OPEN_STOP(null, Offer.NOTHING),
        /** Ticked in the check before a flare, in another tab, and not sent yet. */
        HELD(null, Offer.NOTHING),
        /** Cleared, and the whole screen not answered yet. */
        QUESTIONS_FIRST(null, Offer.NOTHING),
        URGENT(GateAction.URGENT, Offer.WALKING),
        CLINICIAN_FIRST(GateAction.CLINICIAN_FIRST, Offer.WALKING_AND_EASING),
        STAY_ACTIVE(GateAction.STAY_ACTIVE, Offer.GENTLE_ACTIVITY),
        SUPERVISED_ONLY(GateAction.SUPERVISED_ONLY, Offer.HAND_PICKED),
        OK_WITH_CAUTIONS(GateAction.OK_WITH_CAUTIONS, Offer.PROGRAMME),
        OK(GateAction.OK, Offer.PROGRAMME);

        private final @Nullable GateAction action;
        private final Offer offer;

        State(@Nullable GateAction action, Offer offer) {
            this.action = action;
            this.offer = offer;
        }

        boolean plan() {
            return offer == Offer.PROGRAMME || offer == Offer.HAND_PICKED;
        }

        /** What is dialled from every page, in that order; the clinics of tests have no telephone of their own. */
        List<String> rings() {
            return switch (this) {
                case EMERGENCY -> List.of("tel:999");
                case SAME_DAY, OPEN_STOP, HELD, URGENT, CLINICIAN_FIRST -> List.of("tel:111", "tel:999");
                default -> List.of();
            };
        }

        /** In this test nobody let anything through one by one. */
        boolean allows(ExerciseCard card) {
            return offer != Offer.HAND_PICKED && offer.allows(card);
        }
    }

    /** Said only while the plan may be done. */
    private static final List<String> PRAISE = List.of(
            "It suits me",
            "Do this one instead",
            "Try this instead",
            "It has passed: back to my plan",
            "suggests this plan",
            "You can start",
            "You can exercise",
            "Any exercise",
            "What helps you",
            "How your plan grows",
            "How exercise helps a sore back",
            "Your steps",
            "Next, when you are ready",
            "Most people can try it",
            "Good for you",
            "It keeps your back moving",
            "It makes everyday lifting",
            "It builds stamina",
            "Keep moving",
            "keep moving",
            "To today's easier session",
            "About half of your plan");

    @Autowired
    private Clinic clinic;

    @Autowired
    private Prescribing prescribing;

    @Autowired
    private Articles articles;

    @Autowired
    private FlareDiary flares;

    @Autowired
    private FlareSigns signs;

    @Autowired
    private PatientDays days;

    @Autowired
    private PlanAnswers answers;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ProgrammeReader reader;

    @Autowired
    private Offers offers;

    @Autowired
    private StopsForTests stops;

    @Autowired
    private Clearings clearings;

    @Autowired
    private MyExerciseReader exercises;

    @Autowired
    private SettableClock clock;

    private AccountId anna;
    private Clinic.Person pat;
    private UUID bridge = new UUID(0, 0);

    @BeforeEach
    void takeIn() {
        clock.setTo(Instant.parse("2026-06-01T08:00:00Z"));
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat Moor");
    }

    @AfterEach
    void release() {
        SecurityContextHolder.clearContext();
        clock.release();
    }

    @ParameterizedTest
    @EnumSource
    void noPageOffersOrPraisesWhatTheStateForbids(State state) {
        reach(state, false);
        walk(state, state == State.OPEN_STOP || state == State.CLINICIAN_FIRST ? 1000 : 2);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_SCREENED")
    void norInAFlare(State state) {
        reach(state, true);
        walk(state, 1);
    }

    @ParameterizedTest
    @EnumSource
    void whatThePlayerIsGivenFollowsTheSameState(State state) {
        reach(state, false);
        var session = days.openDay(pat.patient()).session();

        assertThat(session.mayExercise()).isEqualTo(state.offer != Offer.NOTHING);
        assertThat(session.items())
                .allSatisfy(item -> assertThat(state.allows(item.exercise()))
                        .as("%s in %s", item.exercise().name(), state)
                        .isTrue());
        assertThat(session.items().isEmpty())
                .isEqualTo(Stream.of(STRENGTH, EASING, WALK)
                        .map(ClosedGateViewTest::card)
                        .noneMatch(state::allows));
        assertThat(session.withheld()).hasSize(state == State.SUPERVISED_ONLY ? 3 : 0);
        var ahead = days.openDaysAhead(pat.patient()).ahead();
        assertThat(ahead).as("for a week without a network").hasSize(state.plan() ? 7 : 0);
        assertThat(ahead)
                .flatExtracting(day -> day.session().items())
                .allSatisfy(item -> assertThat(state.allows(item.exercise()))
                        .as("%s in %s", item.exercise().name(), state)
                        .isTrue());
        assertThat(days.openDay(pat.patient()).gentle())
                .allSatisfy(card -> assertThat(state.offer.allows(card)).isTrue());
    }

    /** By it a phone throws away the day that it kept before. */
    @ParameterizedTest
    @EnumSource
    void everyPageTellsThePhoneWhatThePlayerIsTold(State state) {
        reach(state, false);
        var action = days.openDay(pat.patient()).session().gate().action();

        for (var address : List.of(Paths.ME, Paths.ME_LEARN, Paths.ME_SESSION)) {
            open(address);
            assertThat(standing()).as("%s in %s", address, state).containsExactly(action);
        }
    }

    private List<String> standing() {
        return elements($(Main.class).single().getElement())
                .filter(one -> !one.isTextNode() && one.getTag().equals("steady-unsent"))
                .map(one -> String.valueOf(one.getAttribute("standing")))
                .toList();
    }

    private static Stream<Element> elements(Element root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ClosedGateViewTest::elements));
    }

    /** Why nothing is started is said in the same words on every page that refuses it, and by the player. */
    @ParameterizedTest
    @EnumSource
    void whatRefusesSaysTheSameEverywhere(State state) {
        if (state.plan()) {
            return;
        }
        reach(state, false);
        var offered = offers.now(pat.patient());
        var session = days.openDay(pat.patient()).session();
        // on a page the clinic's number stands in it, and its heading apart
        var parts = Stream.of(offered.sentence().split("\\. |the emergency number"))
                .map(part -> part.replaceAll("\\.$", "").strip())
                .filter(part -> !part.isEmpty())
                .toList();

        assertThat(session.gate().sentence()).isEqualTo(offered.sentence());
        for (var address : List.of(Paths.ME, Paths.ME_PLAN, Paths.myExercise(STRENGTH))) {
            open(address);
            assertThat(text()).as("%s in %s", address, state).contains(parts);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_SCREENED")
    void aPlanIsAgreedToOnlyWhereItMayBeDone(State state) {
        reach(state, false);
        var plan = answers.suggestedTo(pat.patient()).orElseThrow();

        assertThat(answers.answer(new AnswerPlan(
                        pat.patient(), plan.programme(), plan.suggested().at(), new AnswerPlan.Says.ItSuits())))
                .isEqualTo(state.plan() ? PlanAnswered.KEPT : PlanAnswered.NOT_NOW);
    }

    /** Nobody trains on days away, and nobody is reminded to. */
    @Test
    void onDaysAwayNothingIsStarted() {
        reach(State.OK, false);
        var today = LocalDate.ofInstant(clock.instant(), Clinic.LONDON);
        episodes.pause(new PausePatient(pat.patient(), new Period(today.minusDays(1), today.plusDays(5)), "Holiday"));

        assertThat(days.openDay(pat.patient()).session().items()).isEmpty();
        open(Paths.ME);
        assertThat(hrefs()).noneMatch(href -> href.startsWith(Paths.ME_SESSION) && href.contains("begin"));
        assertThat(text()).contains("Nothing is due today");
    }

    @Test
    void whatOneExerciseSaysFollowsTheSameState() {
        reach(State.OPEN_STOP, false);
        var bridging = exercises.bySlug(pat.patient(), STRENGTH).orElseThrow();

        assertThat(bridging.open()).isFalse();
        assertThat(bridging.variants()).isEmpty();
    }

    @Test
    void whoIsStoppedKeepsTheWarningSignsAndTheWayOut() {
        reach(State.EMERGENCY, false);
        open(Paths.ME_PLAN);

        assertThat(path()).isEqualTo(Paths.ME_SCREEN);
        assertThat(hrefs()).contains(Paths.WARNING_SIGNS);
        assertThat(text()).contains("Sign out");
    }

    /** What was opened before a sign was ticked leads nowhere, and "No" opens it all again (ADR 0044). */
    @Test
    void whatIsHeldShutsWhatWasOpenedBeforeUntilItIsTakenBack() {
        reach(State.OK, false);
        open(Paths.ME);
        assertThat(hrefs()).anyMatch(href -> href.startsWith(Paths.ME_SESSION) && href.contains("begin"));
        var kept = (FlareSigns.Kept.Waiting) signs(true);

        assertThat(days.openDay(pat.patient()).session().mayExercise()).isFalse();
        fireCameBack();
        assertThat(hrefs()).noneMatch(href -> href.startsWith(Paths.ME_SESSION) && href.contains("begin"));
        assertThat(hrefs()).contains("tel:999");
        open(Paths.myExercise(STRENGTH));
        assertThat(text()).doesNotContain("Try this instead", "How it is done");

        clinic.as(pat.account(), () -> signs.takeBack(pat.patient(), kept.id()));
        signIn(pat.account());
        open(Paths.ME);
        assertThat(hrefs()).anyMatch(href -> href.startsWith(Paths.ME_SESSION) && href.contains("begin"));
    }

    /** Another page than today's has nobody to ask again but its frame: whom to ring is above it as soon as it is looked at again. */
    @Test
    void everyOldPageSaysWhomToRingWhenItIsLookedAtAgainAndAgainNoMoreAfterASlip() {
        reach(State.OK, false);
        open(Paths.ME_PROGRESS);
        var kept = (FlareSigns.Kept.Waiting) signs(true);
        assertThat(hrefs()).doesNotContain("tel:999");

        fireCameBack(PatientLayout.class);
        assertThat(hrefs()).contains("tel:999");

        clinic.as(pat.account(), () -> signs.takeBack(pat.patient(), kept.id()));
        signIn(pat.account());
        fireCameBack(PatientLayout.class);
        assertThat(hrefs()).doesNotContain("tel:999");
    }

    private void fireCameBack() {
        fireCameBack(TodayView.class);
    }

    private void fireCameBack(Class<? extends Component> type) {
        var page = $(type).single().getElement();
        page.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(page, "came-back", JsonMapper.shared().createObjectNode()));
    }

    private FlareSigns.Kept signs(boolean advised) {
        var said = Said.OfSign.of(Sign.LEG_FURTHER_DOWN, ScreenAnswer.NO);
        return clinic.as(
                pat.account(),
                () -> signs.keep(SessionId.next(), new TellSigns(pat.patient(), Set.of(said), false, ""), advised));
    }

    private void reach(State state, boolean flare) {
        if (state != State.NOT_SCREENED) {
            prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        }
        if (state == State.NOT_SCREENED) {
            var programme = prescribing.programme(clinic, anna, pat.patient(), FIRST);
            Stream.of(STRENGTH, EASING, WALK)
                    .forEach(slug -> prescribing.daily(clinic, anna, pat.patient(), programme, slug, FIRST));
        } else {
            assign();
        }
        clock.setTo(NOW);
        if (flare) {
            clinic.as(pat.account(), () -> flares.begin(pat.patient()));
        }
        clock.setTo(NOW.plusSeconds(1));
        if (state == State.OPEN_STOP) {
            stops.stop(clinic, pat, bridge, NOW);
        } else if (state == State.QUESTIONS_FIRST) {
            stops.stop(clinic, pat, bridge, NOW);
            clock.setTo(NOW.plusSeconds(60));
            clinic.as(anna, () -> clearings.decide(pat.patient(), GateAction.OK));
        } else if (state.action != null) {
            prescribing.gate(clinic, anna, pat.patient(), state.action);
        }
        clock.setTo(NOW.plusSeconds(120));
        if (state == State.HELD) {
            signs(true);
        }
        signIn(pat.account());
        assertThat(offers.now(pat.patient()).offer()).isEqualTo(state.offer);
    }

    private static ExerciseCard card(String slug) {
        return java.util.Objects.requireNonNull(LIBRARY.get(slug), slug);
    }

    /** By the service, so that the plan is a suggestion too. */
    private void assign() {
        var daily = new Schedule(new Frequency.DaysAWeek(7), 1);
        var items = DOSES.entrySet().stream()
                .map(one -> new PlanItem(card(one.getKey()).id(), one.getValue(), daily))
                .toList();
        clinic.as(anna, () -> {
            episodes.open(new OpenEpisode(pat.patient(), FIRST, DiagnosisClass.NON_SPECIFIC));
            Anyway.assign(programmes, new AssignProgramme(pat.patient(), Mode.GUIDED, "", FIRST, items));
        });
        bridge = clinic.as(anna, () -> reader.overviewOf(pat.patient())).orElseThrow().exercises().stream()
                .filter(one -> one.card().slug().equals(STRENGTH))
                .map(one -> one.asked().prescription().value())
                .findFirst()
                .orElseThrow();
    }

    /** @param most articles are many and alike: in most states a few stand for all */
    private void walk(State state, int most) {
        for (var address : addresses(most)) {
            open(address);
            var where = address + " in " + state;
            if (state.action != null && state.action.stops()) {
                assertThat(path()).as(where).isEqualTo(Paths.ME_SCREEN);
            }
            noStart(state, where);
            noExercise(state, where);
            noPraise(state, where);
            noDose(state, where);
            rings(state, where);
            freeTexts(where);
        }
    }

    /** Whoever writes is told that nobody reads it at once (§2.9); what opens later is the same field. */
    private void freeTexts(String where) {
        assertThat(Stream.concat(
                        all(TextArea.class).map(TextArea::getHelperText),
                        all(TextField.class).map(TextField::getHelperText)))
                .as(where)
                .allMatch(helper -> helper != null && helper.contains("Not read at once."));
    }

    /** How much of an exercise, and what could be done about it, is said only where it may be done. */
    private void noDose(State state, String where) {
        var text = text();
        DOSES.forEach((slug, dose) -> {
            if (!state.allows(card(slug))) {
                assertThat(text).as(where).doesNotContain(DoseWords.of(dose));
            }
        });
        if (DOSES.keySet().stream().map(ClosedGateViewTest::card).noneMatch(state::allows)) {
            assertThat(text).as(where).doesNotContainPattern("\\d+ sets? of \\d");
            assertThat(all(NativeDetails.class).map(NativeDetails::getSummaryText))
                    .as(where)
                    .doesNotContain("Less for now", "Not right for me");
            assertThat(all(H2.class).map(H2::getText)).as(where).doesNotContain("Tell your physio");
        }
    }

    /** Once, and first of all; the player has them itself, for it needs them without network. */
    private void rings(State state, String where) {
        var expected = path().equals(Paths.ME_SESSION) ? List.<String>of() : state.rings();
        assertThat(hrefs().stream().filter(href -> href.startsWith("tel:")))
                .as(where)
                .containsExactlyElementsOf(expected);
        if (!expected.isEmpty() && !path().equals(Paths.ME_SCREEN)) {
            var main = $(Main.class).single().getElement();
            assertThat(main.getChild(0).getTextRecursively()).as(where).contains("call 111", "call 999");
        }
    }

    /** Leads to a session: by a start only where something of the plan may be done; else only to put right what was recorded. */
    private void noStart(State state, String where) {
        boolean something =
                Stream.of(STRENGTH, EASING, WALK).map(ClosedGateViewTest::card).anyMatch(state::allows);
        assertThat(all(Anchor.class)
                        .filter(link -> link.getHref().startsWith(Paths.ME_SESSION))
                        .filter(link -> !something || !link.getHref().contains("begin") && !state.plan())
                        .map(Anchor::getText))
                .as(where)
                .allMatch(List.of("Correct something", "session")::contains);
    }

    private void noExercise(State state, String where) {
        var stem = Paths.myExercise("");
        assertThat(hrefs().stream()
                        .filter(href -> href.startsWith(stem))
                        .map(href -> card(href.substring(stem.length()))))
                .as(where)
                .allMatch(state::allows);
        var here = path();
        if (here.startsWith(stem) && !state.allows(card(here.substring(stem.length())))) {
            assertThat(text()).as(where).doesNotContain("How it is done", "What it works on");
        }
    }

    private void noPraise(State state, String where) {
        if (state.plan()) {
            return;
        }
        var text = text();
        if (path().startsWith(Paths.ME_LEARN)) {
            // an article says what exercise does; above it stands that this is for later
            assertThat(text).as(where).contains("To read, not to do for now");
            return;
        }
        boolean aboutWhatIsOpen = path().startsWith(Paths.myExercise(""))
                && state.allows(card(path().substring(Paths.myExercise("").length())));
        PRAISE.stream()
                .filter(praise -> !aboutWhatIsOpen
                        || !List.of("Any exercise", "Try this instead", "Most people can try it")
                                        .contains(praise)
                                && !praise.startsWith("It "))
                .filter(praise -> !praise.toLowerCase(java.util.Locale.ROOT).startsWith("keep moving")
                        || state != State.STAY_ACTIVE)
                .forEach(praise -> assertThat(text).as(where).doesNotContain(praise));
        if (state.offer == Offer.NOTHING) {
            assertThat(text).as(where).doesNotContainIgnoringCase("short walk");
        }
    }

    /** Every page that a patient may open; one that takes a parameter this test has no answer for fails it. */
    private List<String> addresses(int most) {
        var templates = new TreeSet<String>();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> ofPatients(route.getNavigationTarget()))
                .map(RouteBaseData::getTemplate)
                // the portal's own address is no page, it leads a patient to /me
                .filter(template -> !template.isEmpty())
                .forEach(templates::add);
        assertThat(templates)
                .as("below the frame that says whom to ring")
                .allMatch(template -> template.equals(Paths.ME) || template.startsWith(Paths.ME + "/"));
        assertThat(templates).contains(Paths.ME, Paths.ME_PLAN, Paths.ME_EXERCISE, Paths.ME_ARTICLE);
        var addresses = new ArrayList<String>();
        for (var template : templates) {
            if (!template.contains(":")) {
                addresses.add(template);
            } else if (template.equals(Paths.ME_EXERCISE)) {
                Stream.of(STRENGTH, EASING, WALK, slug("MPT1"))
                        .map(Paths::myExercise)
                        .forEach(addresses::add);
            } else if (template.equals(Paths.ME_ARTICLE)) {
                articles.all().stream()
                        .limit(most)
                        .forEach(article ->
                                addresses.add(Paths.myArticle(article.slug().value())));
            } else {
                throw new AssertionError("What does this page offer while the gate is closed? " + template);
            }
        }
        return addresses;
    }

    private static boolean ofPatients(Class<?> page) {
        var roles = page.getAnnotation(RolesAllowed.class);
        return page.isAnnotationPresent(PermitAll.class)
                || roles != null && List.of(roles.value()).contains(Roles.PATIENT);
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private String text() {
        return $(Main.class).single().getElement().getTextRecursively()
                + String.join(" ", all(Button.class).map(Button::getText).toList());
    }

    private List<String> hrefs() {
        return all(Anchor.class)
                .filter(ClosedGateViewTest::isInSight)
                .map(Anchor::getHref)
                .toList();
    }

    /** What a sign leads to stands on the page before it is ticked, for a tick without network; session.css shows it beside its tick. */
    private static boolean isInSight(Component part) {
        for (var one = part; one != null; one = one.getParent().orElse(null)) {
            if (one.getElement().getAttribute("data-sign") != null) {
                return one.getChildren()
                        .filter(Checkbox.class::isInstance)
                        .map(Checkbox.class::cast)
                        .anyMatch(Checkbox::getValue);
            }
        }
        return true;
    }

    private <C extends Component> Stream<C> all(Class<C> type) {
        return $(type).all().stream();
    }

    private void signIn(AccountId account) {
        var who = clinic.as(account, () -> SecurityContextHolder.getContext().getAuthentication());
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    private static String slug(String id) {
        return LIBRARY.values().stream()
                .filter(card -> card.id().value().equals(id))
                .map(ExerciseCard::slug)
                .findFirst()
                .orElseThrow();
    }
}
