package io.github.feishucodegen.openapi;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** File names that every file system accepts. They stay different even if a file system ignores case. */
final class DocumentNames {
    private static final int LONGEST = 100;

    /** The names of Windows devices, which are reserved with any extension. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /** The file name of a project's document. Each call returns another name. */
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
