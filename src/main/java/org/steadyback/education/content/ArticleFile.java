package org.steadyback.education.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.steadyback.education.content.Target.Known;
import org.steadyback.text.Entry;
import org.steadyback.text.Language;
import org.steadyback.text.MarkdownFile;
import org.steadyback.text.Place;
import org.steadyback.text.Wording;

/** Reads one article. */
final class ArticleFile {

    private static final int FEWEST_WORDS = 200;
    private static final int MOST_WORDS = 470;
    private static final int LONGEST_PASSAGE = 700;

    /** By how much a translation may be longer. */
    private static final double ROOM = 1.6;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ArticleFile() {}

    static Article read(String file, String text, Map<String, ArticleSource.Listed> sources, Known links) {
        var written = MarkdownFile.of(file, text);
        var body = new BodyReader(written, sources, links, LONGEST_PASSAGE);
        var head = written.head().only("title", "summary", "order", "author", "role", "reviewed", "basis", "see also");
        var blocks = body.read();
        var article = new Article(
                slug(head.place()),
                CalmWording.checked(head.value("title"), 60),
                CalmWording.checked(head.value("summary"), 160),
                head.value("order").number(99),
                CalmWording.checked(head.value("author"), 80),
                CalmWording.checked(head.value("role"), 160),
                head.value("reviewed").day(),
                basis(head, body.sources()),
                head.values("see also", 2, 5).stream()
                        .map(target -> Target.parse(target.place(), target.text(), links))
                        .toList(),
                blocks,
                body.sources(),
                Version.of(text),
                Language.ENGLISH);
        if (article.words() < FEWEST_WORDS || article.words() > MOST_WORDS) {
            throw head.place()
                    .fault("the body must have %s to %s words, not %s"
                            .formatted(FEWEST_WORDS, MOST_WORDS, article.words()));
        }
        return article;
    }

    /** The words that are translated. Who wrote an article, and who looked at it, each file says of itself. */
    static Wording words(String file, String text) {
        var written = MarkdownFile.of(file, text);
        var head = Wording.of(slugOf(file), written.head(), "title", "summary");
        return new Wording(
                head.name(),
                head.place(),
                head.of(),
                Stream.concat(head.said().stream(), written.said().stream()).toList());
    }

    /** An article in another language: its words; all else is the original's. */
    static Article translated(
            String file,
            String text,
            Article original,
            Language language,
            Map<String, ArticleSource.Listed> sources,
            Known links) {
        var written = MarkdownFile.of(file, text);
        var body = new BodyReader(written, sources, links, longer(LONGEST_PASSAGE));
        var head = written.head().only(Wording.OF, "title", "summary", "author", "role");
        return new Article(
                original.slug(),
                CalmWording.checked(head.value("title"), longer(60)),
                CalmWording.checked(head.value("summary"), longer(160)),
                original.order(),
                CalmWording.checked(head.value("author"), longer(80)),
                CalmWording.checked(head.value("role"), longer(160)),
                original.reviewed(),
                original.basis(),
                original.seeAlso(),
                body.read(),
                body.sources(),
                original.version(),
                language);
    }

    private static int longer(int characters) {
        return (int) (characters * ROOM);
    }

    /** The file's name without folder and ending. */
    static String slugOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.md$", "");
    }

    private static String slug(Place top) {
        var slug = slugOf(top.file());
        if (slug.length() > 60 || !SLUG.matcher(slug).matches() || slug.equals("movements")) {
            throw top.fault("the file's name must be small letters, digits and hyphens, and not 'movements'");
        }
        return slug;
    }

    private static Basis basis(Entry head, List<ArticleSource> sources) {
        var said = head.value("basis");
        var found = Basis.of(sources);
        if (!said.text().equals(found.name().toLowerCase(Locale.ROOT))) {
            throw said.fault("says '%s', but the sources are '%s'"
                    .formatted(said.text(), found.name().toLowerCase(Locale.ROOT)));
        }
        return found;
    }
}
