package io.github.feishucodegen.source;

import java.nio.file.Path;

/**
 * A file that holds a page.
 *
 * @param root the folder that the user gave, or that a given file lies in; a real path
 * @param inRoot the file's name below the root, with {@code /} between its parts
 * @param file a real path: a page that is reached in two ways is one page
 */
record PageFile(Path root, String inRoot, Path file) {}
