package org.steadyback.education.content;

import java.util.List;
import java.util.stream.Collectors;

/** The text of a paragraph or of one entry of a list. */
public record ContentSection(List<Piece> pieces) {

    public ContentSection {
        pieces = List.copyOf(pieces);
    }

    /** The words alone, as they are read out. */
    public String words() {
        return pieces.stream()
                .map(ContentSection::words)
                .collect(Collectors.joining())
                .strip();
    }

    private static String words(Piece piece) {
        return switch (piece) {
            case Piece.Words words -> words.text();
            case Piece.Link link -> link.text();
            case Piece.Footnotes _ -> "";
        };
    }
}
