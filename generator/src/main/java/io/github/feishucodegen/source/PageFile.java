package io.github.feishucodegen.source;

import java.nio.file.Path;

/**
 * A file that holds a page.
 *
 * @param root the folder or archive that the user gave, or that a given file lies in; a real path
 * @param inRoot the file's name below the root, with {@code /} between its parts
 * @param id the same for a page that is reached in two ways; the real path of a file in a folder
 */
record PageFile(Path root, String inRoot, String id, PageSource.Content content) {
    static PageFile inFolder(Path root, String inRoot, Path file) {
        return new PageFile(root, inRoot, file.toUri().getRawPath(), PageSource.contentOf(file));
    }

    static PageFile inArchive(Path archive, String name, byte[] bytes) {
        return new PageFile(archive, name, archive.toUri().getRawPath() + "!/" + name, most -> bytes);
    }
}
