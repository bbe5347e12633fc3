package org.steadyback.uikit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has filled in on a page and not sent yet. A page with several forms that has to be drawn anew after one of them was
 * sent gives the others back as they were: nobody's words are lost by a button beside them.
 */
public final class Unsent {

    private static final String FORM = "unsent form";

    private Unsent() {}

    /** A form that is made or shown only once somebody asks for it. */
    public interface Opens {

        void open();
    }

    /** @param name by which the form is known again on the page that is drawn anew; unique on the page */
    public static <C extends Component> C named(String name, C form) {
        ComponentUtil.setData(form, FORM, name);
        return form;
    }

    /**
     * Draws the page anew and fills in again what was filled in.
     *
     * @param sent the name of the form that was sent and is not to be given back; null = none was
     */
    public static void keep(Component page, @Nullable String sent, Runnable draw) {
        var before = filled(page);
        if (sent != null) {
            before.remove(sent);
        }
        draw.run();
        before.forEach((name, values) ->
                all(page).filter(form -> name.equals(name(form))).findFirst().ifPresent(form -> give(form, values)));
    }

    private static Map<String, List<HasValue<?, ?>>> filled(Component page) {
        var all = new LinkedHashMap<String, List<HasValue<?, ?>>>();
        all(page).forEach(form -> {
            var name = name(form);
            var fields = fields(form);
            if (name != null && fields.stream().anyMatch(field -> !field.isEmpty())) {
                all.put(name, fields);
            }
        });
        return all;
    }

    private static void give(Component form, List<HasValue<?, ?>> before) {
        if (form instanceof Opens closed) {
            closed.open();
        }
        var now = fields(form);
        for (int i = 0; i < Math.min(now.size(), before.size()); i++) {
            if (now.get(i).getClass() == before.get(i).getClass()) {
                give(now.get(i), before.get(i));
            }
        }
    }

    @SuppressWarnings("unchecked") // both are fields of one class at one place of one form
    private static void give(HasValue<?, ?> field, HasValue<?, ?> before) {
        ((HasValue<?, Object>) field).setValue(before.getValue());
    }

    private static @Nullable String name(Component form) {
        return (String) ComponentUtil.getData(form, FORM);
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(Unsent::all));
    }

    /** Without those of a form in it that has a name of its own. */
    private static List<HasValue<?, ?>> fields(Component form) {
        var fields = new ArrayList<HasValue<?, ?>>();
        form.getChildren().filter(child -> name(child) == null).forEach(child -> {
            if (child instanceof HasValue<?, ?> field) {
                fields.add(field);
            } else {
                fields.addAll(fields(child));
            }
        });
        return fields;
    }
}
