package org.steadyback.programme.ui;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;

class ChosenInLibraryTest {

    @Test
    void readsWhatTheLibraryWrote() {
        var own = ExerciseId.own(UUID.randomUUID()).value();
        var address = Paths.programmeWith(new PatientId(UUID.randomUUID()), List.of("SBR2", own, "SBR2"));

        assertThat(chosen(address)).containsExactly("SBR2", own);
    }

    @Test
    void leavesOutWhatIsNoExercise() {
        assertThat(chosen("x?add=SBR2&add=<script>&add=&other=SQD3")).containsExactly("SBR2");
        assertThat(chosen("x")).isEmpty();
    }

    @Test
    void takesNoMoreThanTwenty() {
        var many = IntStream.range(0, 30)
                .mapToObj(_ -> "add=" + ExerciseId.own(UUID.randomUUID()))
                .collect(Collectors.joining("&"));

        assertThat(chosen("x?" + many)).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | Nothing was added.
            0 | 1 | Nothing was added. 1 was in the plan already and stays as it is.
            1 | 0 | 1 exercise was added with its starting dose. Nothing is saved yet.
            2 | 3 | 2 exercises were added with their starting doses. Nothing is saved yet. 3 were in the plan already and stay as they are.
            """)
    void saysWhatWasAdded(int added, int had, String says) {
        assertThat(AddedWords.of(added, had)).isEqualTo(says);
    }

    private static List<String> chosen(String address) {
        return ChosenInLibrary.ids(new Location(address).getQueryParameters()).stream()
                .map(ExerciseId::value)
                .toList();
    }
}
