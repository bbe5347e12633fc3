package org.steadyback.programme;

import org.steadyback.kernel.TypedText;
import org.steadyback.library.Direction;

/**
 * One direction that a programme takes on purpose, because examining showed that it suits this back best (fact sheet §6).
 *
 * @param because how it was found, 1–200 characters
 */
public record DirectionalPreference(Direction direction, String because) {

    /** @throws IllegalArgumentException when the direction is none that a back can prefer */
    public DirectionalPreference {
        if (direction == Direction.NEUTRAL || direction == Direction.GENERAL) {
            throw new IllegalArgumentException("A preference is a movement of the spine");
        }
        because = TypedText.lines(because, 1, 200, "The reason");
    }
}
