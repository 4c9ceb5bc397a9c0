package io.github.feishucodegen.openapi;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files that every file system takes, and keeps apart even where it ignores case. */
final class DocumentNames {
    private static final int LONGEST = 100;

    /** Devices on Windows, with any extension. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /** A name for a project's document; another one at every call. */
    String fileFor(String project) {
        String name = safe(project);
        String candidate = name;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = name + "-" + i;
        }
        return candidate + ".json";
    }

    private static String safe(String project) {
        String plain = project.replaceAll("[^A-Za-z0-9._-]", "_");
        String bounded = plain.substring(0, Math.min(plain.length(), LONGEST));
        boolean special = bounded.isEmpty()
                || bounded.startsWith(".")
                || RESERVED.matcher(bounded).matches();
        return special ? "_" + bounded : bounded;
    }
}
