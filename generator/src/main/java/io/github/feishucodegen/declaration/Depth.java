package io.github.feishucodegen.declaration;

/**
 * What a page tells about how deep a row is nested.
 *
 * @param least the smallest possible depth, 0 for the top
 * @param most the largest possible depth, {@link #UNBOUNDED} where the page sets none
 */
public record Depth(int least, int most) {
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** The page tells nothing. */
    public static final Depth UNKNOWN = new Depth(0, UNBOUNDED);
    /** Somewhere below the top. */
    public static final Depth NESTED = new Depth(1, UNBOUNDED);

    public Depth {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("no depth between " + least + " and " + most);
        }
    }

    public static Depth exactly(int depth) {
        return new Depth(depth, depth);
    }

    public boolean isExact() {
        return least == most;
    }
}
