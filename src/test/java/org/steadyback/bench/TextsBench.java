package org.steadyback.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Texts;

/** How long a sentence takes: of four, plain, with a plural, with a day, with two plurals and a name, in two languages. */
final class TextsBench {

    private static final double MOST_MICROS = 2;
    private static final int AT_ONCE = 120;
    private static final long MEASURED_NANOS = 1_000_000_000L;

    private TextsBench() {}

    /** As a page family says it; its files are among the tests'. */
    interface BenchTexts {
        String plain();

        String due(int exercises);

        String onDay(LocalDate day);

        String doneBy(String name, int exercises, int sets);
    }

    static void measure() {
        for (var language : List.of(Language.ENGLISH, Languages.of("es").orElseThrow())) {
            var say = Texts.in(BenchTexts.class, language);
            micros(say); // warm
            double micros = micros(say);
            Row.bounded(
                            "A sentence in " + language.name(),
                            String.format(Locale.ROOT, "%.2f µs", micros),
                            "≤ 2 µs",
                            micros <= MOST_MICROS)
                    .print();
        }
    }

    private static double micros(BenchTexts say) {
        var day = LocalDate.of(2026, 11, 30);
        long letters = 0;
        int said = 0;
        long began = nanos();
        while (nanos() - began < MEASURED_NANOS) {
            for (int number = 0; number < AT_ONCE; number++) {
                letters += say.plain().length();
                letters += say.due(number).length();
                letters += say.onDay(day).length();
                letters += say.doneBy("Anna Berg", number, 3).length();
                said += 4;
            }
        }
        if (letters < said) {
            throw new IllegalStateException("nothing was said");
        }
        return (nanos() - began) / 1e3 / said;
    }

    /** Of this thread, so that it does not count what else the machine does. */
    private static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
