package org.steadyback.figure;

import java.util.List;

/** The part of the paper that is shown, always four wide to three high. */
record ViewBox(double x, double y, double width, double height) {

    private static final double MARGIN = 6;

    /** Around all the points, with a margin. */
    static ViewBox around(List<Part> parts, List<Skeleton> frames) {
        var left = Double.MAX_VALUE;
        var top = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        var bottom = -Double.MAX_VALUE;
        for (var part : parts) {
            for (var frame : frames) {
                for (var point : part.points().apply(frame)) {
                    left = Math.min(left, point.x() - part.width() / 2);
                    right = Math.max(right, point.x() + part.width() / 2);
                    top = Math.min(top, point.y() - part.width() / 2);
                    bottom = Math.max(bottom, point.y() + part.width() / 2);
                }
            }
        }
        return new ViewBox(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN);
    }

    /** How wide the picture must be to hold this. */
    double needed() {
        return Math.max(width, height * 4 / 3);
    }

    /** The same middle, in a picture so wide; what stands on the floor keeps to the lower edge. */
    ViewBox in(double picture) {
        var high = picture * 3 / 4;
        return new ViewBox(x - (picture - width) / 2, y - (high - height) * 0.62, picture, high);
    }

    @Override
    public String toString() {
        return Math.round(x) + " " + Math.round(y) + " " + Math.round(width) + " " + Math.round(height);
    }
}
