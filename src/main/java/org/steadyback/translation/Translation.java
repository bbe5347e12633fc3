package org.steadyback.translation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.steadyback.education.EducationTranslation;
import org.steadyback.library.LibraryWords;
import org.steadyback.text.ContentFault;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.TextTranslation;
import org.steadyback.text.ToTranslate;
import org.steadyback.text.Translated;

/** Lists what a language lacks, or writes the stamps of what it has: {@code RESOURCES LANGUAGE [--stamp]}. */
public final class Translation {

    /** All is there, and of the words that the original has now. */
    static final int DONE = 0;

    /** Something is missing or outdated. */
    static final int TO_DO = 1;

    /** A bad call or a faulty file. */
    static final int REFUSED = 2;

    private static final List<String> SENTENCES = List.of("text/", "screening/");

    private Translation() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int exit = run(List.of(arguments), out, System.err);
        out.flush();
        System.exit(exit);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        var language = arguments.size() < 2
                ? Language.ENGLISH
                : Languages.all().stream()
                        .filter(one -> one.tag().equals(arguments.get(1)))
                        .findFirst()
                        .orElse(Language.ENGLISH);
        var stamp = arguments.size() == 3 && arguments.getLast().equals("--stamp");
        if (language.equals(Language.ENGLISH) || arguments.size() > 2 && !stamp) {
            err.println(
                    "use: script/translation LANGUAGE [--stamp], of a language in text/languages.yaml other than en");
            return REFUSED;
        }
        var resources = Path.of(arguments.getFirst());
        try {
            return stamp ? stamp(resources, language, out) : list(toDo(resources, language), language, out);
        } catch (ContentFault fault) {
            err.println(fault.getMessage());
            return REFUSED;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What is to be done, by file and line. */
    static List<ToTranslate> toDo(Path resources, Language language) throws IOException {
        return reading(resources, () -> toDo(language));
    }

    /** Only what stands in that folder, whatever else the class path has under the same names. */
    private static <T> T reading(Path resources, Supplier<T> work) throws IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var folder = new URLClassLoader(new URL[] {resources.toUri().toURL()}, null)) {
            thread.setContextClassLoader(folder);
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<ToTranslate> toDo(Language language) {
        return Stream.concat(
                        SENTENCES.stream().flatMap(folder -> TextTranslation.toDo(folder, language).stream()),
                        parts(language).stream().flatMap(part -> part.toDo().stream()))
                .sorted(Comparator.comparing((ToTranslate one) -> one.place().file())
                        .thenComparingInt(one -> one.place().line()))
                .toList();
    }

    private static List<Translated> parts(Language language) {
        return Stream.concat(LibraryWords.in(language).stream(), EducationTranslation.in(language).stream())
                .toList();
    }

    private static int list(List<ToTranslate> toDo, Language language, PrintStream out) {
        toDo.forEach(one -> out.println(one.inWords()));
        var incomplete = toDo.stream().filter(one -> one.kind().incomplete()).count();
        out.printf(
                "%s: %s%n",
                language.name(),
                incomplete == 0
                        ? "complete; %s to look at".formatted(toDo.size())
                        : "%s missing, outdated or wrong, %s to look at"
                                .formatted(incomplete, toDo.size() - incomplete));
        return incomplete == 0 ? DONE : TO_DO;
    }

    private static int stamp(Path resources, Language language, PrintStream out) throws IOException {
        var stamps = new ArrayList<Translated.Stamp>();
        reading(resources, () -> parts(language)).forEach(part -> stamps.addAll(part.stamps()));
        var written = Stamps.write(resources, stamps);
        out.printf("%s: %s stamps written, %s were right%n", language.name(), written, stamps.size() - written);
        return DONE;
    }
}
