package org.steadyback.architecture;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text of every family, in every language and the two made-up ones, with small, large and long values. */
class TextFamiliesTest {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 30, 7, 5);

    record Spoken(Class<?> family, Language language) {
        @Override
        public String toString() {
            return family.getSimpleName() + " " + language.tag();
        }
    }

    static Stream<Spoken> spoken() {
        var languages = Stream.concat(Languages.all().stream(), Stream.of(Language.LONGER, Language.MIRRORED))
                .toList();
        return families().flatMap(family -> languages.stream().map(language -> new Spoken(family, language)));
    }

    /** What ends in Texts is a family; its file has its name. */
    private static Stream<Class<?>> families() {
        return ClassFiles.portal().stream()
                .filter(type -> type.isInterface() && type.getSimpleName().endsWith("Texts"))
                .<Class<?>>map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void everyTextSaysSomething(Spoken spoken) throws IllegalAccessException {
        var texts = Texts.in(spoken.family(), spoken.language());
        for (var method : spoken.family().getMethods()) {
            method.setAccessible(true);
            for (var values : values(method)) {
                assertThat(said(texts, method, values))
                        .as("%s%s", method.getName(), values)
                        .isNotBlank()
                        .doesNotContain("{", "}", "null");
            }
        }
    }

    private static String said(Object texts, Method method, List<Object> values) throws IllegalAccessException {
        try {
            return (String) method.invoke(texts, values.toArray());
        } catch (InvocationTargetException wrong) {
            throw new AssertionError(method.getName() + values, wrong.getCause());
        }
    }

    /** For each parameter all its values, with the first of the others; texts of one parameter of few values are seen in all of them. */
    private static List<List<Object>> values(Method method) {
        var all = new ArrayList<List<Object>>();
        var choices = Stream.of(method.getParameterTypes())
                .map(TextFamiliesTest::values)
                .toList();
        all.add(choices.stream().map(List::getFirst).toList());
        for (int i = 0; i < choices.size(); i++) {
            for (var value : choices.get(i)) {
                var one = new ArrayList<>(all.getFirst());
                one.set(i, value);
                all.add(one);
            }
        }
        return all;
    }

    private static List<Object> values(Class<?> type) {
        if (type.isEnum()) {
            return List.of((Object[]) type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> List.of(2, 0, 1, 21, 1000);
            case "long", "Long" -> List.of(2L, 0L, 1L, 1_000_000L);
            case "BigDecimal" -> List.of(new BigDecimal("1.5"), BigDecimal.ONE, BigDecimal.TWO);
            case "double", "Double" -> List.of(1.5, 0.0, 1.0);
            case "boolean", "Boolean" -> List.of(true, false);
            case "LocalDate" -> List.of(MOMENT.toLocalDate(), LocalDate.of(1948, 2, 29));
            case "LocalTime" -> List.of(MOMENT.toLocalTime(), LocalTime.MIDNIGHT);
            case "LocalDateTime" -> List.of(MOMENT);
            case "ZonedDateTime" -> List.of(ZonedDateTime.of(MOMENT, ZoneOffset.UTC));
            case "DayOfWeek" -> List.of((Object[]) DayOfWeek.values());
            case "List", "Collection" -> List.of(List.of("one", "two", "three"), List.of("one"));
            default -> List.of("Wolfeschlegelsteinhausen-Bergerdorff", "a");
        };
    }
}
