package org.steadyback.programme.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.education.ArticleCard;
import org.steadyback.education.ArticleSlug;
import org.steadyback.education.AssignArticle;
import org.steadyback.education.MarkArticle;
import org.steadyback.education.ReadingReader;
import org.steadyback.education.Readings;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.SetGate;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;

/** The physio gives articles with a programme and sees whether they were read. */
class ToReadViewTest extends AtTheProgrammePage {

    @Autowired
    Readings readings;

    @Autowired
    ReadingReader reading;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void givesAnArticleWithAWordAndTakesItBack() {
        clinic.as(anna, () -> {
            openToRead();
            assertThat(text()).contains("No article given yet");
            give("Pacing, and boom and bust", "For the garden days");

            assertThat(text()).contains("Given by Anna on", "“For the garden days”", "Not read yet");
            assertThat(reading.of(pat).given()).hasSize(1);

            press("Withdraw Pacing, and boom and bust");
            assertThat(text()).contains("No article given yet");
            assertThat(reading.of(pat).given()).isEmpty();
        });
    }

    @Test
    void asksWhichArticle() {
        clinic.as(anna, () -> {
            openToRead();
            unfold("Give an article");
            press("Give to read");

            assertThat($(Select.class).withCaption("Article").single().isInvalid())
                    .isTrue();
            assertThat(reading.of(pat).given()).isEmpty();
        });
    }

    @Test
    void offersNothingTwice() {
        clinic.as(anna, () -> {
            openToRead();
            give("Pacing, and boom and bust", "");
            unfold("Give an article");

            assertThat(test(select()).getSuggestions())
                    .hasSize(13)
                    .doesNotContain("Pacing, and boom and bust")
                    .contains("When your pain flares up");
        });
    }

    @Test
    void belongsToTheOpenProgrammeIfThereIsOne() {
        running("bird dog", "Bird dog");
        clinic.as(anna, () -> {
            openToRead();
            give("Pacing, and boom and bust", "");

            assertThat(saved().orElseThrow().programme().id().value()).isEqualTo(programmeOfTheAssignment());
        });
    }

    @Test
    void showsThatItWasRead() {
        gate(GateAction.OK);
        var person = clinic.patient(anna, "Reader");
        clinic.as(
                anna, () -> readings.assign(new AssignArticle(person.patient(), new ArticleSlug("pacing"), null, "")));
        clinic.as(
                person.account(),
                () -> readings.mark(new MarkArticle(person.patient(), new ArticleSlug("pacing"), true)));
        pat = person.patient();
        clinic.as(anna, () -> {
            openToRead();

            assertThat(text()).contains("Read on").doesNotContain("Not read yet");
        });
    }

    @Test
    void thePatientsPlanLeadsToWhatWasPickedAndToHowExerciseHelps() {
        var person = clinic.patient(anna, "Reader");
        pat = person.patient();
        clinic.as(anna, () -> {
            screening.decide(new SetGate(pat, GateAction.OK, "Seen in person", null));
            openToRead();
            give("Pacing, and boom and bust", "");
        });
        clinic.as(person.account(), () -> {
            UI.getCurrent().navigate(Paths.ME_PLAN);

            assertThat(text())
                    .contains(
                            "To read",
                            "Anna picked one for you",
                            "Anna picked this for you",
                            "Pacing, and boom and bust",
                            "How exercise helps a sore back");
        });
    }

    private void openToRead() {
        open();
        unfold("Articles given");
    }

    private void give(String title, String note) {
        unfold("Give an article");
        test(select()).selectItem(title);
        test($(TextArea.class).withCaption("Note to the patient").single()).setValue(note);
        press("Give to read");
    }

    @SuppressWarnings("unchecked")
    private Select<ArticleCard> select() {
        return $(Select.class).withCaption("Article").single();
    }

    private UUID programmeOfTheAssignment() {
        return new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql("SELECT programme_id FROM article_assignment WHERE patient_id = ?")
                        .param(pat.value())
                        .query(UUID.class)
                        .single());
    }
}
