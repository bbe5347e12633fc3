package org.steadyback.education.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.steadyback.education.content.Target.Known;

/** Reads one article: a head of {@code field: value} lines, a blank line, the body. */
final class ArticleFile {

    private static final int FEWEST_WORDS = 200;
    private static final int MOST_WORDS = 470;

    private static final List<String> FIELDS =
            List.of("title", "summary", "order", "author", "role", "reviewed", "basis", "see also");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ArticleFile() {}

    static Article parse(String file, String text, Map<String, Source.Entry> sources, Known links) {
        var lines = Line.of(file, text);
        var first = lines.isEmpty() ? new Line(file, 1, "") : lines.getFirst();
        int head = (int) lines.stream().takeWhile(line -> !line.blank()).count();
        var fields = new Fields(first, lines.subList(0, head), FIELDS);
        var body = new Body(sources, links);
        var blocks = body.read(lines.subList(head, lines.size()));
        var article = new Article(
                slug(first),
                fields.text("title", 60),
                fields.text("summary", 160),
                order(fields.line("order")),
                fields.text("author", 80),
                fields.text("role", 160),
                day(fields.line("reviewed")),
                basis(fields.line("basis"), body.sources()),
                seeAlso(fields, links),
                blocks,
                body.sources(),
                Version.of(text));
        checkLength(first, article);
        return article;
    }

    /** The file's name without folder and ending. */
    static String slugOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.md$", "");
    }

    private static String slug(Line first) {
        var slug = slugOf(first.file());
        if (slug.length() > 60 || !SLUG.matcher(slug).matches() || slug.equals("movements")) {
            throw first.fault("the file's name must be small letters, digits and hyphens, and not 'movements'");
        }
        return slug;
    }

    private static int order(Line line) {
        if (!line.text().matches("[1-9]\\d?")) {
            throw line.fault("'order' must be a number from 1 to 99, not '" + line.text() + "'");
        }
        return Integer.parseInt(line.text());
    }

    private static LocalDate day(Line line) {
        try {
            return LocalDate.parse(line.text());
        } catch (DateTimeException _) {
            throw line.fault("'reviewed' must be a day such as 2026-11-25, not '" + line.text() + "'");
        }
    }

    private static Basis basis(Line line, List<Source> sources) {
        var found = Basis.of(sources).name().toLowerCase(Locale.ROOT);
        if (!line.text().equals(found)) {
            throw line.fault("'basis' says '" + line.text() + "', but the sources are '" + found + "'");
        }
        return Basis.of(sources);
    }

    private static List<Target> seeAlso(Fields fields, Known links) {
        return fields.parts("see also", 2, 5).stream()
                .map(part -> Target.parse(part, part.text(), links))
                .toList();
    }

    private static void checkLength(Line first, Article article) {
        if (article.words() < FEWEST_WORDS || article.words() > MOST_WORDS) {
            throw first.fault(
                    "the body must have %s to %s words, not %s".formatted(FEWEST_WORDS, MOST_WORDS, article.words()));
        }
    }
}
