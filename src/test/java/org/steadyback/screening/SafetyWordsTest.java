package org.steadyback.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Safety words in the reader's language: every one of them, of the same sense as the English ones, and never without them where those are newer. */
class SafetyWordsTest {

    private static final Language SPANISH = Languages.of("es").orElseThrow();
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private static final HelpNumbers NUMBERS = new HelpNumbers(
            new HelpNumbers.Line("Emergencias", "112"), null, null, new HelpNumbers.Line("Escucha", "024"), null, null);

    record File(String name, Language language) {}

    static Stream<File> translations() {
        return Languages.all().stream()
                .filter(language -> !language.equals(Language.ENGLISH))
                .flatMap(language ->
                        Stream.of("questions.properties", "signs.properties").map(name -> new File(name, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationSaysEverySentenceOfTheEnglishOfItsVersion(File file) {
        var words = SafetyWords.of(file.name(), file.language());

        assertThat(words.language()).as("it is there").isEqualTo(file.language());
        assertThat(words.old()).as("version").isFalse();
        assertThat(words.version()).isPositive();
        assertThat(new TreeSet<>(words.words().keySet()))
                .isEqualTo(new TreeSet<>(words.english().keySet()));
        words.english().forEach((key, english) -> {
            var own = words.words().getOrDefault(key, "");
            assertThat(places(own)).as(key).isEqualTo(places(english));
            assertThat(own.isBlank()).as(key).isEqualTo(english.isBlank());
        });
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void theNewestEnglishStandsBesideAnOldTranslation() {
        var english = Map.of("version", "3", "C1", "Is it numb?", "C2", "Has it changed?", "page", "Ring {0}.");
        var old = new SafetyWords(
                SPANISH,
                Map.of("version", "2", "C1", "¿Está dormida?", "C9", "¿Otra cosa?", "page", "Llame al {0}."),
                english);

        assertThat(old.old()).isTrue();
        assertThat(old.version()).as("what is stored is what was asked").isEqualTo(2);
        assertThat(old.word("C1")).isEqualTo("¿Está dormida? (English: Is it numb?)");
        assertThat(old.word("page")).isEqualTo("Llame al {0}. (English: Ring {0}.)");
        assertThat(old.word("C2")).as("what it lacks").isEqualTo("Has it changed?");
        assertThat(old.find("C9")).as("what is no longer said").isEmpty();
        assertThat(new SafetyWords(SPANISH, Map.of("C1", "¿Está dormida?"), english).word("C1"))
                .as("without a version")
                .endsWith("(English: Is it numb?)");

        var current = new SafetyWords(SPANISH, Map.of("version", "3", "C1", "¿Está dormida?"), english);
        assertThat(current.word("C1")).isEqualTo("¿Está dormida?");
        assertThat(current.word("C2")).isEqualTo("Has it changed?");
        assertThatThrownBy(() -> current.word("C9")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoReadsAnotherLanguageIsAskedInEnglish() {
        var nobodys = new Language("nl", "Nederlands", java.util.Locale.forLanguageTag("nl"), "Nobody's.");

        assertThat(QuestionWording.in(nobodys).language()).isEqualTo("en");
        assertThat(QuestionWording.in(nobodys).question(Step.C1)).isEqualTo(QuestionWording.ENGLISH.question(Step.C1));
        assertThat(WatchWords.in(nobodys)).isEqualTo(WatchWords.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "ar-XB"})
    void aMadeUpLanguageIsMadeOfTheNewestEnglish(String tag) {
        var words = QuestionWording.in(Languages.withMadeUp(tag).orElseThrow());

        assertThat(words.language()).isEqualTo(tag);
        assertThat(words.version()).isEqualTo(QuestionWording.ENGLISH.version());
        assertThat(words.question(Step.C1))
                .isNotEqualTo(QuestionWording.ENGLISH.question(Step.C1))
                .doesNotContain("English");
    }

    @ParameterizedTest
    @EnumSource(Advice.class)
    void inSpanishEveryPageNamesTheNumberAndPromisesNoReader(Advice advice) {
        var page = Reading.in(SPANISH, () -> SignWords.page(advice, NUMBERS));

        assertThat(page.title())
                .isNotBlank()
                .isNotEqualTo(SignWords.page(advice, NUMBERS).title());
        assertThat(page.text()).contains("al 112").doesNotContain("{0}");
        assertThat(page.title() + page.text() + page.say())
                .doesNotContainIgnoringCase("leerá")
                .doesNotContainIgnoringCase("leeremos")
                .doesNotContainIgnoringCase("veremos");
    }

    @Test
    void whereTheNumberIsNotKnownTheSentenceIsStillOne() {
        var anywhere = HelpNumbers.of(org.steadyback.access.HelpLines.anywhere(Optional.empty()));

        assertThat(Reading.in(SPANISH, anywhere::emergencyInWords)).startsWith("112");
        assertThat(Reading.in(
                        SPANISH,
                        () -> SignWords.page(Advice.SAME_DAY, HelpNumbers.unnamed())
                                .text()))
                .endsWith("llame al número de emergencias.");
        assertThat(Reading.in(
                        SPANISH,
                        () -> new HelpNumbers(
                                        NUMBERS.emergency(),
                                        new HelpNumbers.Line("Emergency", "999"),
                                        null,
                                        null,
                                        null,
                                        null)
                                .emergencyInWords()))
                .isEqualTo("999 donde está ahora (112 en el país donde vive)");
    }

    @Test
    void thePatientReadsTheirLanguageAndThePhysioEnglish() {
        var faint = Said.OfSign.of(Sign.FAINT, ScreenAnswer.NOT_SURE);
        var numb = new Said.OfQuestion(Question.C1, ScreenAnswer.NOT_SURE);

        assertThat(Reading.in(SPANISH, () -> SignWords.spoken(faint)))
                .isEqualTo(new SignWords.Spoken(
                        "Desmayo, o casi desmayo", "¿Perdió el conocimiento, o todavía se siente mal? Tengo dudas"));
        assertThat(Reading.in(SPANISH, () -> SignWords.spoken(numb)).more()).isEqualTo("Tengo dudas");
        assertThat(Reading.in(SPANISH, () -> SignWords.forPhysio(faint))).isEqualTo(SignWords.forPhysio(faint));
        assertThat(Reading.in(SPANISH, () -> SignWords.forPhysio(numb))).isEqualTo(SignWords.forPhysio(numb));
    }

    @Test
    void whatThePlayerHoldsIsInTheReadersLanguage() {
        var net = Reading.in(SPANISH, () -> SafetyNet.of(NUMBERS, false, Map.of()));
        var english = SafetyNet.of(NUMBERS, false, Map.of());

        assertThat(net.signs()).hasSameSizeAs(english.signs());
        for (int i = 0; i < net.signs().size(); i++) {
            assertThat(net.signs().get(i).name())
                    .as("what is told stays the same")
                    .isEqualTo(english.signs().get(i).name());
            assertThat(net.signs().get(i).label())
                    .isNotEqualTo(english.signs().get(i).label());
            assertThat(net.signs().get(i).ringIf()).startsWith("Llame ahora");
        }
        net.pages()
                .forEach((advice, page) ->
                        assertThat(page).isNotEqualTo(english.pages().get(advice)));
        assertThat(net.watch()).isEqualTo(WatchWords.in(SPANISH));
    }

    @Test
    void theStopIsToldInTheReadersLanguage() {
        var harm = List.of(new Said.OfQuestion(Question.Y1, ScreenAnswer.YES));

        assertThat(Reading.in(
                        SPANISH,
                        () -> StopPage.of(GateAction.EMERGENCY, harm, NUMBERS).sentence()))
                .startsWith("Hable con alguien ahora, por favor. Gracias por decírnoslo.")
                .contains("Llame ahora al 024 o al 112");
    }
}
