package io.github.feishucodegen.pipeline;

/** A number of things as text. */
public final class Count {
    private Count() {}

    /** {@code 1 page}, {@code 2 pages}. */
    public static String of(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
