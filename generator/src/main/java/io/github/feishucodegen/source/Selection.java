package io.github.feishucodegen.source;

import java.util.List;

/** Which of the files found are wanted. */
final class Selection {
    private final List<Glob> includes;
    private final List<Glob> excludes;

    Selection(List<String> includes, List<String> excludes) {
        this.includes = includes.stream().map(Glob::new).toList();
        this.excludes = excludes.stream().map(Glob::new).toList();
    }

    boolean takes(PageFile file) {
        return (includes.isEmpty() || matches(includes, file)) && !matches(excludes, file);
    }

    private static boolean matches(List<Glob> globs, PageFile file) {
        return globs.stream().anyMatch(glob -> glob.matches(file.inRoot()));
    }
}
