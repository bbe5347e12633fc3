package org.steadyback.education.content;

import java.util.List;

/** A piece of a sentence. All of it is text; nothing in it is ever read as HTML. */
public sealed interface Piece {

    record Words(String text) implements Piece {}

    record Link(String text, Target target) implements Piece {}

    /** @param numbers places in the article's list of sources, from 1 */
    record Footnotes(List<Integer> numbers) implements Piece {

        public Footnotes {
            numbers = List.copyOf(numbers);
        }
    }
}
