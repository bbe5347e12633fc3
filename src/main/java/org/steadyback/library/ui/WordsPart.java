package org.steadyback.library.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.library.ExerciseDraft;
import org.steadyback.library.ExerciseDraft.Field;

/** How it is done, in words that patients read. */
class WordsPart extends Composite<Div> {

    final TextField cue = new TextField("Cue");
    final TextField purpose = new TextField("What it is for");
    final TextField works = new TextField("What it moves or strengthens (optional)");
    final TextArea getReady = area("Get ready", "1 to 3 steps, one a line.");
    final TextArea doing = area("Do", "2 to 4 steps, one a line. How many and how long is in the dose.");
    final TextField breathe = new TextField("Breathe");
    final TextField stopIf = new TextField("Stop if");
    final TextArea mistakes = area("Common mistakes (optional)", "Up to 3, one a line, each with what to do instead.");
    final TextArea synonyms =
            area("Also called (optional)", "Up to 6 other names, one a line. They are found in a search.");
    final TextField evidence = new TextField("What is known (optional)");

    WordsPart() {
        cue.setHelperText("The one thing to think of, in a few words.");
        evidence.setHelperText("Honest and short; sources of the library in brackets, as in [OWE20].");
        getContent().addClassName("form-part");
        getContent().add(cue, purpose, works, getReady, doing, breathe, stopIf, mistakes, synonyms, evidence);
    }

    void show(ExerciseDraft draft) {
        cue.setValue(draft.cue());
        purpose.setValue(draft.purpose());
        works.setValue(draft.works());
        getReady.setValue(String.join("\n", draft.getReady()));
        doing.setValue(String.join("\n", draft.doing()));
        breathe.setValue(draft.breathe());
        stopIf.setValue(draft.stopIf());
        mistakes.setValue(String.join("\n", draft.mistakes()));
        synonyms.setValue(String.join("\n", draft.synonyms()));
        evidence.setValue(draft.evidence());
    }

    static List<String> lines(TextArea area) {
        return area.getValue().lines().toList();
    }

    Map<Field, HasValidation> fields() {
        return Map.of(
                Field.CUE, cue,
                Field.PURPOSE, purpose,
                Field.WORKS, works,
                Field.GET_READY, getReady,
                Field.DOING, doing,
                Field.BREATHE, breathe,
                Field.STOP_IF, stopIf,
                Field.MISTAKES, mistakes,
                Field.SYNONYMS, synonyms,
                Field.EVIDENCE, evidence);
    }

    private static TextArea area(String label, String helper) {
        var area = new TextArea(label);
        area.setHelperText(helper);
        return area;
    }
}
