package io.github.feishucodegen.pull;

/**
 * A page that could not be brought up to date. Its file, if any, is as it was.
 *
 * @param reason text that may come from the portal; it must be made printable before it is shown
 */
public record PageFailure(String path, String reason) implements Comparable<PageFailure> {
    @Override
    public int compareTo(PageFailure other) {
        return path.compareTo(other.path);
    }
}
