package io.github.feishucodegen.output;

import java.util.List;

/**
 * How a folder differs from what would be written into it.
 *
 * @param files by path; those that nobody listed are somebody else's and not among them
 * @param compared how many files would be written, or were written earlier
 */
public record FolderDrift(List<FileDrift> files, int compared) {
    public FolderDrift {
        files = List.copyOf(files);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }
}
