package org.steadyback.education.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

import org.steadyback.education.content.Target.Known;
import org.steadyback.text.MarkdownFile;
import org.steadyback.text.MarkdownFile.Mark;

/**
 * Reads the body of an article. A link leads to {@code article:pacing}, a mark names a source, such as {@code [HAY21]}; the sources are
 * numbered as they are first named.
 */
final class BodyReader {

    private final MarkdownFile file;
    private final Map<String, ArticleSource.Listed> known;
    private final Known links;
    private final int longest;
    private final List<ArticleSource> sources = new ArrayList<>();

    /** @param longest how many characters a paragraph has at most */
    BodyReader(MarkdownFile file, Map<String, ArticleSource.Listed> known, Known links, int longest) {
        this.file = file;
        this.known = known;
        this.links = links;
        this.longest = longest;
    }

    List<Block> read() {
        return file.body().stream().map(this::block).toList();
    }

    /** In the order in which they are first named, which is their number. */
    List<ArticleSource> sources() {
        return List.copyOf(sources);
    }

    private Block block(Node node) {
        return switch (node) {
            case Heading heading -> new Block.Heading(CalmWording.checked(file.place(heading), words(heading)));
            case BulletList list ->
                new Block.Bullets(MarkdownFile.children(list).stream()
                        .map(item -> passage(MarkdownFile.children(item).size() == 1 ? item.getFirstChild() : item))
                        .toList());
            default -> new Block.Paragraph(passage(node));
        };
    }

    private ContentSection passage(Node node) {
        var place = file.place(node);
        if (!(node instanceof Paragraph)) {
            throw place.fault("an entry of a list is one paragraph");
        }
        var length =
                node.getSourceSpans().stream().mapToInt(SourceSpan::getLength).sum();
        if (length > longest) {
            throw place.fault("a paragraph has %s characters; %s are the most".formatted(length, longest));
        }
        var passage = new ContentSection(pieces(node));
        CalmWording.checked(place, passage.words());
        if (!(passage.pieces().getLast() instanceof Piece.Footnotes)) {
            throw place.fault("a paragraph does not end with its source");
        }
        return passage;
    }

    /** Marks that follow each other are one piece, and the blanks before them belong to nobody. */
    private List<Piece> pieces(Node paragraph) {
        var pieces = new ArrayList<Piece>();
        for (var node : MarkdownFile.children(paragraph)) {
            switch (node) {
                case Link link ->
                    pieces.add(
                            new Piece.Link(words(link), Target.parse(file.place(link), link.getDestination(), links)));
                case Mark mark -> addMark(pieces, number(mark));
                default -> addWords(pieces, words(node));
            }
        }
        return pieces;
    }

    private static void addWords(List<Piece> pieces, String words) {
        var before = !pieces.isEmpty() && pieces.getLast() instanceof Piece.Words(var text) ? text : "";
        if (!before.isEmpty()) {
            pieces.removeLast();
        }
        pieces.add(new Piece.Words(before + words));
    }

    private static void addMark(List<Piece> pieces, int number) {
        if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Words(var text)) {
            pieces.removeLast();
            if (!text.isBlank()) {
                pieces.add(new Piece.Words(text.stripTrailing()));
            }
        }
        var numbers = new LinkedHashSet<Integer>();
        if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Footnotes(var before)) {
            pieces.removeLast();
            numbers.addAll(before);
        }
        numbers.add(number);
        pieces.add(new Piece.Footnotes(List.copyOf(numbers)));
    }

    /** The words of a heading, a link or a piece of text; a break in the middle of a paragraph is a blank. */
    private String words(Node node) {
        return switch (node) {
            case Text text
            when text.getLiteral().matches(".*[\\[\\]].*") ->
                throw file.place(text)
                        .fault("a bracket in '" + text.getLiteral().strip() + "' is neither a link nor a source");
            case Text text -> text.getLiteral();
            case SoftLineBreak _ -> " ";
            case Heading _, Link _ ->
                MarkdownFile.children(node).stream().map(this::words).collect(Collectors.joining());
            default -> throw file.place(node).fault("only words stand here");
        };
    }

    private int number(Mark mark) {
        var entry = known.get(mark.key());
        if (entry == null) {
            throw file.place(mark).fault("unknown source '" + mark.key() + "'");
        }
        var source = entry.source();
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return sources.indexOf(source) + 1;
    }
}
