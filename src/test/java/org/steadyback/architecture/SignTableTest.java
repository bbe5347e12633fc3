package org.steadyback.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.steadyback.grading.StopSign;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of signs in the clinical safety file says what the program does. */
class SignTableTest {

    private static final Path FILE = Path.of("docs/clinical-safety/signs.md");

    @Test
    void theTableIsThatOfTheProgram() throws IOException {
        assertThat(Files.readString(FILE)).contains(table());
    }

    @Test
    void gradingIsToldOfEverySign() {
        assertThat(Sign.values())
                .extracting(Sign::name)
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(StopSign.values())
                        .map(StopSign::name)
                        .toList());
    }

    private static String table() {
        var table = new StringBuilder("""
                | sign | as the patient reads it | asked at once | yes, not sure, left out | no | no, weak bones | emergency |
                |---|---|---|---|---|---|---|
                """);
        for (var sign : Sign.values()) {
            boolean asked = sign.ask() == Sign.Ask.YES_NO;
            table.append("| `%s` | %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            sign.wire(),
                            SignWords.label(sign),
                            SignWords.question(sign).orElse("–"),
                            word(sign.grade(null, false)),
                            asked ? word(sign.grade(ScreenAnswer.NO, false)) : "–",
                            asked ? word(sign.grade(ScreenAnswer.NO, true)) : "–",
                            sign == Sign.SOMETHING_ELSE
                                    ? "–"
                                    : sign.getHelp() == Sign.GetHelp.GO ? "go, be driven" : "ring"));
        }
        return table.toString();
    }

    private static String word(Optional<Action> action) {
        return action.map(Action::name).orElse("no stop");
    }
}
