package io.github.feishucodegen.output;

import java.util.List;

/**
 * The differences between a folder and what would be written into it.
 *
 * @param files the files that differ, by path; files that this tool neither wrote nor would write are left out
 * @param compared the number of files that would be written or were written earlier
 */
public record FolderDrift(List<FileDrift> files, int compared) {
    public FolderDrift {
        files = List.copyOf(files);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }
}
