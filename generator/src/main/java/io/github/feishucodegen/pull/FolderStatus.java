package io.github.feishucodegen.pull;

import java.util.List;

/**
 * The state of a folder with pages.
 *
 * @param pages the number of pages that were pulled into it
 * @param altered the paths of those whose files are missing or edited, sorted
 */
public record FolderStatus(int pages, List<String> altered) {
    public FolderStatus {
        altered = List.copyOf(altered);
    }
}
