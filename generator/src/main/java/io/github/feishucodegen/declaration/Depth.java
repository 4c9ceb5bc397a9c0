package io.github.feishucodegen.declaration;

/**
 * The depth of a row in its table, as far as the page says it.
 *
 * @param least the smallest possible depth; 0 is the top
 * @param most the largest possible depth; {@link #UNBOUNDED} if the page sets none
 */
public record Depth(int least, int most) {
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** The page says nothing about the depth. */
    public static final Depth UNKNOWN = new Depth(0, UNBOUNDED);
    /** The row is nested, but the page does not say how deep. */
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
