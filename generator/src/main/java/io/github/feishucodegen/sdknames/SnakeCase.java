package io.github.feishucodegen.sdknames;

/** Converts Java names to the platform's snake case. Naming converts the result back to the same Java name. */
public final class SnakeCase {
    private SnakeCase() {}

    /**
     * Converts a name: {@code AppTable} gives {@code app_table}, {@code UserID} gives {@code user_i_d},
     * {@code import_} gives {@code import}.
     */
    public static String of(String javaName) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            if (upper && i > 0 && javaName.charAt(i - 1) != '_') {
                snake.append('_');
            }
            snake.append(upper ? (char) (c - 'A' + 'a') : c);
        }
        while (snake.length() > 1 && snake.charAt(snake.length() - 1) == '_') {
            snake.setLength(snake.length() - 1);
        }
        return snake.toString();
    }

    /** Whether two names are equal if case, {@code _} and {@code .} are ignored. */
    public static boolean same(String a, String b) {
        return bare(a).equals(bare(b));
    }

    /** The name in lower case, without {@code _} and {@code .}. */
    public static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                bare.append((char) (c - 'A' + 'a'));
            } else if (c != '_' && c != '.') {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
