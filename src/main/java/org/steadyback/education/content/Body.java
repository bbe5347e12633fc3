package org.steadyback.education.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.steadyback.education.content.Target.Known;

/**
 * Reads the body of an article: paragraphs, {@code ## headings}, lists of {@code - } lines, {@code [words](article:pacing)}
 * and source marks such as {@code [HAY21]}. Nothing else is markup. Numbers the sources as they are first named.
 */
final class Body {

    private static final int LONGEST_PASSAGE = 700;

    private static final Pattern PIECE =
            Pattern.compile("\\[([^\\[\\]]+)]\\(([^()\\s]+)\\)|((?:\\s*\\[[A-Z][A-Z0-9]{1,9}]|\\s*\\[experience])+)");
    private static final Pattern MARK = Pattern.compile("\\[([A-Za-z0-9]+)]");

    private final Map<String, Source.Entry> known;
    private final Known links;
    private final List<Source> sources = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Passage> bullets = new ArrayList<>();

    Body(Map<String, Source.Entry> known, Known links) {
        this.known = known;
        this.links = links;
    }

    List<Block> read(List<Line> lines) {
        for (var line : lines) {
            if (line.text().startsWith("- ")) {
                bullets.add(passage(line, line.text().substring(2).strip()));
            } else {
                endList();
                readOutsideOfAList(line);
            }
        }
        endList();
        return List.copyOf(blocks);
    }

    /** In the order in which they are first named, which is their number. */
    List<Source> sources() {
        return List.copyOf(sources);
    }

    private void readOutsideOfAList(Line line) {
        if (line.text().startsWith("## ")) {
            var words = new Line(
                    line.file(), line.number(), line.text().substring(3).strip());
            Wording.check(words);
            blocks.add(new Block.Heading(words.text()));
        } else if (!line.blank()) {
            blocks.add(new Block.Paragraph(passage(line, line.text())));
        }
    }

    private void endList() {
        if (!bullets.isEmpty()) {
            blocks.add(new Block.Bullets(bullets));
            bullets.clear();
        }
    }

    private Passage passage(Line line, String text) {
        if (text.length() > LONGEST_PASSAGE) {
            throw line.fault(
                    "a paragraph has %s characters; %s are the most".formatted(text.length(), LONGEST_PASSAGE));
        }
        var passage = new Passage(pieces(line, text));
        Wording.check(new Line(line.file(), line.number(), passage.words()));
        if (!(passage.pieces().getLast() instanceof Piece.Footnotes)) {
            throw line.fault("a paragraph does not end with its source");
        }
        return passage;
    }

    private List<Piece> pieces(Line line, String text) {
        var pieces = new ArrayList<Piece>();
        var found = PIECE.matcher(text);
        int read = 0;
        while (found.find()) {
            addWords(line, pieces, text.substring(read, found.start()));
            pieces.add(
                    found.group(1) != null
                            ? new Piece.Link(found.group(1), Target.parse(line, found.group(2), links))
                            : marks(line, found.group(3)));
            read = found.end();
        }
        addWords(line, pieces, text.substring(read));
        return pieces;
    }

    private static void addWords(Line line, List<Piece> pieces, String words) {
        if (words.contains("[") || words.contains("]")) {
            throw line.fault("a bracket in '" + words.strip() + "' is neither a link nor a source");
        }
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words));
        }
    }

    private Piece.Footnotes marks(Line line, String marks) {
        return new Piece.Footnotes(MARK.matcher(marks)
                .results()
                .map(mark -> number(line, mark.group(1)))
                .distinct()
                .toList());
    }

    private int number(Line line, String key) {
        var entry = known.get(key);
        if (entry == null && !key.equals(Source.EXPERIENCE.key())) {
            throw line.fault("unknown source '" + key + "'");
        }
        var source = entry == null ? Source.EXPERIENCE : entry.source();
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return sources.indexOf(source) + 1;
    }
}
