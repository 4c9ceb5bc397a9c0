package io.github.feishucodegen.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes and reads many names on one line: {@code user_id class=class_,getClass_}. */
final class LockTokens {
    private LockTokens() {}

    static String write(Map<String, String> names) {
        List<String> tokens = new ArrayList<>();
        names.forEach((key, name) -> tokens.add(escaped(key) + (name.isEmpty() ? "" : "=" + escaped(name))));
        return String.join(" ", tokens);
    }

    static SortedMap<String, String> read(String line) {
        SortedMap<String, String> names = new TreeMap<>();
        for (String token : line.split(" ")) {
            if (!token.isEmpty()) {
                int name = token.indexOf('=');
                names.put(
                        plain(name < 0 ? token : token.substring(0, name)),
                        name < 0 ? "" : plain(token.substring(name + 1)));
            }
        }
        return names;
    }

    /** Escapes a key or a name. An empty text is written as {@code %}, because a token cannot be empty. */
    private static String escaped(String text) {
        String escaped = text.replace("%", "%25").replace(" ", "%20").replace("=", "%3D");
        return escaped.isEmpty() ? "%" : escaped;
    }

    private static String plain(String token) {
        return token.equals("%")
                ? ""
                : token.replace("%3D", "=").replace("%20", " ").replace("%25", "%");
    }
}
