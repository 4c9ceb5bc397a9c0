package io.github.feishucodegen.source;

import java.util.List;

/** Selects files by includes and excludes. Excludes override includes. */
final class Selection {
    private final List<Glob> includes;
    private final List<Glob> excludes;

    Selection(List<String> includes, List<String> excludes) {
        this.includes = includes.stream().map(Glob::new).toList();
        this.excludes = excludes.stream().map(Glob::new).toList();
    }

    boolean includes(PageFile file) {
        return includes(file.inRoot());
    }

    /** @param name the file's name, relative to its root */
    boolean includes(String name) {
        return (includes.isEmpty() || matches(includes, name)) && !matches(excludes, name);
    }

    private static boolean matches(List<Glob> globs, String name) {
        return globs.stream().anyMatch(glob -> glob.matches(name));
    }
}
