package org.steadyback.agreement.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.programme.MyExercise;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What a patient may do instead of an exercise, each with its picture. What is not open to them is named, for the physio to say. */
class VariantList extends Composite<UnorderedList> {

    private static final ExercisePageTexts SAY = Texts.of(ExercisePageTexts.class);

    VariantList(List<MyExercise.Variant> variants) {
        getContent().addClassName("plan-list");
        variants.forEach(variant -> getContent().add(item(variant)));
    }

    private static ListItem item(MyExercise.Variant variant) {
        var item = new ListItem(
                new Paragraph(SAY.hurdle(variant.hurdle())), NotRight.thumb(variant.exercise()), says(variant));
        item.addClassNames("plan-item", "variant");
        return item;
    }

    private static Component says(MyExercise.Variant variant) {
        var other = variant.exercise();
        return variant.open()
                ? new PathLink(Paths.myExercise(other.slug()), SAY.tryInstead(other.name()))
                : new Paragraph(SAY.askAbout(other.name()));
    }
}
