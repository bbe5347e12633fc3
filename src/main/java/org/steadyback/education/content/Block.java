package org.steadyback.education.content;

import java.util.List;
import java.util.stream.Stream;

/** A part of an article's body. */
public sealed interface Block {

    record Heading(String words) implements Block {}

    record Paragraph(ContentSection passage) implements Block {}

    record Bullets(List<ContentSection> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** The running text in it; a heading has none. */
    default Stream<ContentSection> passages() {
        return switch (this) {
            case Heading _ -> Stream.empty();
            case Paragraph(var passage) -> Stream.of(passage);
            case Bullets(var items) -> items.stream();
        };
    }
}
