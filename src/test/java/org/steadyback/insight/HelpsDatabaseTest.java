package org.steadyback.insight;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.insight.Ward.Felt;
import org.steadyback.insight.helps.Estimate;
import org.steadyback.insight.helps.Label;
import org.steadyback.insight.helps.Opinion;
import org.steadyback.insight.helps.Sufficiency;
import org.steadyback.library.Section;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.FlareDiary;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.insight.Ward.TODAY;
import static org.steadyback.insight.Ward.daysAgo;

/** The worked examples of the fact sheet §5.5, recorded as a patient would and read back through the services. */
@PortalTest
class HelpsDatabaseTest {

    private static final Map<String, Section> KINDS =
            Map.of("M", Section.MOVEMENT_OR_STRETCHING, "S", Section.STRENGTHENING, "F", Section.PHYSICAL_FITNESS);

    @Autowired
    ApplicationContext context;

    @Autowired
    HelpsReader reader;

    @Autowired
    ProgressReader progress;

    @Autowired
    FlareDiary flares;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Ward ward;

    @BeforeEach
    void open() {
        ward = new Ward(context);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"N2", "N3", "N5"})
    void anExampleRecordedSessionBySessionGivesItsNumbersRightAfter(String id) throws IOException {
        var example = example(id);
        var pat = recorded(example, true);

        var opinion = strengthening(pat).rightAfter();

        assertThat(opinion).isInstanceOfSatisfying(Opinion.Weighed.class, weighed -> {
            gives(weighed.newest().orElseThrow(), example.get("expected"));
            assertThat(weighed.shown())
                    .isEqualTo(
                            Label.valueOf(example.get("expected").get("label").asString()));
        });
        // no morning was answered, so of the next day nothing is known
        assertThat(strengthening(pat).nextMorning())
                .isEqualTo(new Opinion.NotYet(0, 0, new Sufficiency.NotYet(6, 6, 14)));
    }

    @Test
    void theExampleOfMorningsGivesItsNumbersWithoutAnyPainOfTheSessions() throws IOException {
        var example = example("N4");
        var pat = recorded(example, false);
        var starts = numbers(example, "start");
        int days = starts.size();
        for (int day = 0; day < days; day++) {
            pat.mornings(days - day, starts.get(day));
        }
        pat.mornings(0, numbers(example, "outcome").getLast());

        assertThat(strengthening(pat).nextMorning()).isInstanceOfSatisfying(Opinion.Weighed.class, weighed -> {
            gives(weighed.newest().orElseThrow(), example.get("expected"));
            assertThat(weighed.shown()).isEqualTo(Label.PROBABLY_WORSE);
            assertThat(weighed.ofKind() + weighed.others()).isEqualTo(19);
        });
        assertThat(strengthening(pat).rightAfter()).isInstanceOf(Opinion.NotYet.class);
    }

    @Test
    void fiveSessionsOfAKindAreNotEnoughYet() {
        var pat = ward.patient("Pat").askedOneOfEach(daysAgo(14));
        record(pat, "SMSFSMFSMFSMFM", 13);

        assertThat(strengthening(pat).rightAfter())
                .isEqualTo(new Opinion.NotYet(5, 9, new Sufficiency.NotYet(1, 0, 0)));
    }

    @Test
    void whatIsCorrectedCountsInItsLastVersionAndWhatIsMissingNotAtAll() {
        var pat = ward.patient("Pat").askedOneOfEach(daysAgo(14));
        var wrong = pat.didOne(Section.STRENGTHENING, daysAgo(5), Felt.pain(4, 4, 3), null);
        assertThat(strengthening(pat).rightAfter().ofKind()).isEqualTo(1);

        pat.didOne(Section.PHYSICAL_FITNESS, daysAgo(5), Felt.pain(4, 4, 3), wrong);
        pat.didOne(Section.PHYSICAL_FITNESS, daysAgo(4), Felt.nothingSaid(), null);
        pat.didOne(Section.PHYSICAL_FITNESS, daysAgo(3), Felt.pain(0, 0, 0), null);

        // a correction keeps what it does not name: the strengthening stands in the record, and in no day mainly
        assertThat(read(pat).kinds())
                .filteredOn(kind -> kind.mainly() > 0)
                .singleElement()
                .satisfies(fitness -> {
                    assertThat(fitness.kind()).isEqualTo(Section.PHYSICAL_FITNESS);
                    assertThat(fitness.rightAfter().ofKind()).isEqualTo(1);
                });
        assertThat(read(pat).withoutPain()).isEqualTo(1);
    }

    @Test
    void aStopAndTheDaysOfAFlareAreLeftOut() {
        var pat = ward.patient("Pat").askedOneOfEach(daysAgo(14));
        pat.didOne(Section.STRENGTHENING, daysAgo(6), Felt.pain(4, 4, 3), null);
        ward.at(daysAgo(4));
        ward.clinic.as(pat.account(), () -> flares.begin(pat.id));
        pat.didOne(Section.STRENGTHENING, daysAgo(4), Felt.pain(4, 4, 3), null);
        pat.didOne(Section.STRENGTHENING, daysAgo(3), Felt.pain(4, 4, 3), null);
        ward.at(daysAgo(2));
        ward.clinic.as(pat.account(), () -> flares.end(pat.id));
        ward.now();
        assertThat(strengthening(pat).rightAfter().ofKind()).isEqualTo(1);

        pat.didOne(Section.STRENGTHENING, daysAgo(1), Felt.pain(4, 4, 3), null);
        assertThat(strengthening(pat).rightAfter().ofKind()).isEqualTo(2);

        pat.didOne(Section.STRENGTHENING, TODAY, new Felt(4, 5, 5, "", Set.of(Sign.LEG_FURTHER_DOWN)), null);
        assertThat(strengthening(pat).rightAfter().ofKind()).isEqualTo(2);
    }

    @Test
    void aSessionOfSeveralKindsCountsForItsMainOneByTheTimeItTook() {
        var pat = ward.patient("Pat").askedOneOfEach(daysAgo(14));
        // 2 × 10 of two kinds and 20 minutes: fitness has nine tenths of the time
        pat.did(daysAgo(2), Felt.pain(4, 4, 3));

        assertThat(read(pat).kinds())
                .extracting(kind -> kind.kind() + " " + kind.rightAfter().ofKind())
                .containsExactly("MOVEMENT_OR_STRETCHING 0", "STRENGTHENING 0", "PHYSICAL_FITNESS 1");
    }

    @Test
    void thePatientReadsTheSameAsTheirPhysioAndNobodyElseReadsIt() {
        var pat = ward.patient("Pat").askedOneOfEach(daysAgo(14));
        record(pat, "SMSFSM", 8);
        var other = ward.patient("Olga");
        var colleague = ward.clinic.physio("Ben Ford");

        assertThat(ward.clinic
                        .as(pat.account(), () -> progress.progressOf(pat.id))
                        .helps())
                .isEqualTo(read(pat));
        assertThatThrownBy(() -> ward.clinic.as(colleague, () -> reader.whatHelps(pat.id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ward.clinic.as(other.account(), () -> reader.whatHelps(pat.id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ward.clinic.as(other.account(), () -> progress.progressOf(pat.id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ward.clinic.as(ward.anna, () -> progress.progressOf(pat.id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(audited(pat)).isEqualTo(1);
    }

    private long audited(Ward.Case pat) {
        return ward.clinic.as(
                ward.clinic.manager(),
                () -> transaction.execute(_ -> jdbc.sql(
                                "SELECT count(*) FROM audit_entry WHERE patient_id = ? AND action = 'READ' AND subject = 'what-helps'")
                        .param(pat.id.value())
                        .query(Long.class)
                        .single()));
    }

    private WhatHelps read(Ward.Case pat) {
        return ward.clinic.as(ward.anna, () -> reader.whatHelps(pat.id));
    }

    private WhatHelps.OfKind strengthening(Ward.Case pat) {
        return read(pat).kinds().stream()
                .filter(kind -> kind.kind() == Section.STRENGTHENING)
                .findFirst()
                .orElseThrow();
    }

    /** A day a session, the last one yesterday. */
    private Ward.Case recorded(JsonNode example, boolean withPain) {
        var kinds = texts(example, "category");
        var start = numbers(example, "start");
        var after = numbers(example, "outcome");
        var pat = ward.patient("Pat").askedOneOfEach(daysAgo(kinds.size()));
        for (int day = 0; day < kinds.size(); day++) {
            didOne(
                    pat,
                    kinds.get(day),
                    kinds.size() - day,
                    withPain ? start.get(day) : null,
                    withPain ? after.get(day) : null);
        }
        return pat;
    }

    private void record(Ward.Case pat, String kinds, int firstDaysAgo) {
        for (int day = 0; day < kinds.length(); day++) {
            didOne(pat, kinds.substring(day, day + 1), firstDaysAgo - day, 4, 3);
        }
    }

    private static void didOne(
            Ward.Case pat, String kind, int daysAgo, @Nullable Integer before, @Nullable Integer after) {
        pat.didOne(
                Objects.requireNonNull(KINDS.get(kind)),
                daysAgo(daysAgo),
                new Felt(before, null, after, "", Set.of()),
                null);
    }

    private static void gives(Estimate estimate, JsonNode expected) {
        assertThat(rounded(estimate.effect())).isEqualTo(number(expected, "effect"));
        assertThat(rounded(estimate.standardError())).isEqualTo(number(expected, "standardError"));
        assertThat(rounded(estimate.shrunk())).isEqualTo(number(expected, "shrunk"));
        assertThat(rounded(estimate.low())).isEqualTo(number(expected, "low"));
        assertThat(rounded(estimate.high())).isEqualTo(number(expected, "high"));
        assertThat(rounded(estimate.probabilityHelps())).isEqualTo(number(expected, "probabilityHelps"));
        assertThat(rounded(estimate.probabilityWorse())).isEqualTo(number(expected, "probabilityWorse"));
        assertThat(estimate.label().name()).isEqualTo(expected.get("label").asString());
    }

    private static double rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static double number(JsonNode node, String field) {
        return node.get(field).asDouble();
    }

    private static JsonNode example(String id) throws IOException {
        try (var file = HelpsDatabaseTest.class.getResourceAsStream("/clinical/helps.json")) {
            for (var one : JsonMapper.builder().build().readTree(file)) {
                if (one.get("id").asString().equals(id)) {
                    return one;
                }
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static List<Integer> numbers(JsonNode example, String field) {
        var numbers = new ArrayList<Integer>();
        example.get("input").get(field).forEach(one -> numbers.add(one.asInt()));
        return numbers;
    }

    private static List<String> texts(JsonNode example, String field) {
        var texts = new ArrayList<String>();
        example.get("input").get(field).forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
