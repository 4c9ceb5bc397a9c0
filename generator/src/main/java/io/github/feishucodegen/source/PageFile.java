package io.github.feishucodegen.source;

import java.nio.file.Path;

/**
 * A file that contains a page.
 *
 * @param root the folder or archive that the user gave, or the folder of a file that the user gave; a real path
 * @param inRoot the file's name below the root, with {@code /} between its parts
 * @param id identifies the file; it is the same if two roots contain the file
 */
record PageFile(Path root, String inRoot, String id, PageSource.Content content) {
    static PageFile inFolder(Path root, String inRoot, Path file) {
        return new PageFile(root, inRoot, file.toUri().getRawPath(), PageSource.contentOf(file));
    }

    static PageFile inArchive(Path archive, String name, byte[] bytes) {
        return new PageFile(archive, name, archive.toUri().getRawPath() + "!/" + name, most -> bytes);
    }
}
