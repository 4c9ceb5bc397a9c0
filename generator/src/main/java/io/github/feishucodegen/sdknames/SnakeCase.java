package io.github.feishucodegen.sdknames;

/** Java's names as the platform would write them, so that the way back gives the same name. */
public final class SnakeCase {
    private SnakeCase() {}

    /** {@code app_table} for {@code AppTable}, {@code user_i_d} for {@code UserID}, {@code import} for {@code import_}. */
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

    /** Whether two names are the same in whatever case, with whatever between their words. */
    public static boolean same(String a, String b) {
        return bare(a).equals(bare(b));
    }

    /** A name's letters and digits, in small letters. */
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
