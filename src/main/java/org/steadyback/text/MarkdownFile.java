package org.steadyback.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkResult;

/**
 * A file of running text: fields in YAML between two lines of {@code ---}, then Markdown. Of Markdown it knows paragraphs, {@code ##
 * headings}, {@code - lists} and {@code [links](to)}, and of its own {@code [MARKS]}; everything else, HTML above all, is a fault.
 */
public final class MarkdownFile {

    private static final String FENCE = "---";

    private static final Set<Class<? extends Node>> KNOWN = Set.of(
            Document.class,
            Heading.class,
            Paragraph.class,
            BulletList.class,
            ListItem.class,
            Text.class,
            SoftLineBreak.class,
            Link.class,
            Mark.class);

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .linkProcessor((link, _, _) -> link.marker() == null && link.destination() == null && link.label() == null
                    ? LinkResult.replaceWith(new Mark(link.text()), link.afterTextBracket())
                    : LinkResult.none())
            .build();

    private final String file;
    private final String[] lines;
    private final Entry head;
    private final Node body;

    /** A word in brackets that is no link, such as the key of a source. */
    public static final class Mark extends CustomNode {

        private final String key;

        private Mark(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    private MarkdownFile(String file, String text) {
        this.file = file;
        this.lines = text.split("\\R", -1);
        var end = 1;
        while (end < lines.length && !lines[end].equals(FENCE)) {
            end++;
        }
        if (!lines[0].equals(FENCE) || end == lines.length) {
            throw new Place(file, 1).fault("the fields stand first, between two lines of " + FENCE);
        }
        // Each part with the lines of the other left empty or out, so that both count their lines as the file does.
        this.head = Entry.of(file, String.join("\n", Arrays.copyOfRange(lines, 0, end)) + "\n");
        this.body = PARSER.parse(
                "\n".repeat(end + 1) + String.join("\n", Arrays.copyOfRange(lines, end + 1, lines.length)));
        refuseOther(body);
    }

    public static MarkdownFile of(String file, String text) {
        return new MarkdownFile(file, text);
    }

    public Entry head() {
        return head;
    }

    /** The parts of the running text, in order. */
    public List<Node> body() {
        return children(body);
    }

    /** Where a part of the text begins. */
    public Place place(Node node) {
        return node.getSourceSpans().isEmpty()
                ? new Place(file, lines.length)
                : new Place(file, node.getSourceSpans().getFirst().getLineIndex() + 1);
    }

    public static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The running text as it stands in the file: a heading, a paragraph or an entry of a list each. */
    public List<Value> said() {
        return body().stream()
                .flatMap(block -> switch (block) {
                    case BulletList list -> children(list).stream().map(item -> said("entry", item.getFirstChild()));
                    case Heading heading -> Stream.of(said("heading", heading));
                    default -> Stream.of(said("paragraph", block));
                })
                .toList();
    }

    private Value said(String name, Node block) {
        var text = block.getSourceSpans().stream()
                .map(span -> lines[span.getLineIndex()]
                        .substring(span.getColumnIndex(), span.getColumnIndex() + span.getLength())
                        .strip())
                .collect(Collectors.joining(" "));
        return new Value(place(block), name, text);
    }

    private void refuseOther(Node node) {
        if (!KNOWN.contains(node.getClass())
                || node instanceof Heading heading && heading.getLevel() != 2
                || node instanceof Link link && link.getTitle() != null) {
            throw place(node)
                    .fault("'" + written(node) + "' is neither text nor one of the few marks of a content file");
        }
        children(node).forEach(this::refuseOther);
    }

    /** As it stands in the file, as far as its first line goes. */
    private String written(Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return node.getClass().getSimpleName();
        }
        var span = node.getSourceSpans().getFirst();
        return lines[span.getLineIndex()].substring(span.getColumnIndex(), span.getColumnIndex() + span.getLength());
    }
}
