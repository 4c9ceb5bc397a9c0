package io.github.feishucodegen.lock;

/** One version of a project, such as {@code hire} and {@code v1}. */
public record VersionKey(String project, String version) {
    @Override
    public String toString() {
        return project + "." + version;
    }
}
