package io.github.feishucodegen.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The archive of loaded classes beside the executable jar, if somebody made one for this JVM. With it, a JVM starts about
 * half a second faster. A JVM ignores the archive of another jar or of another JVM.
 */
final class ClassArchive {
    private static final String JAR = ".jar";
    private static final String ARCHIVE = ".jsa";

    private ClassArchive() {}

    /** The JVM options that use the archive beside a jar; empty if there is none. */
    static List<String> options(String jar) {
        // Where several archives can be given, the separator cannot be part of a path.
        if (!jar.endsWith(JAR) || jar.contains(File.pathSeparator)) {
            return List.of();
        }
        String archive = jar.substring(0, jar.length() - JAR.length()) + ARCHIVE;
        // A JVM prints to standard output why it ignores an archive.
        return exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off") : List.of();
    }

    private static boolean exists(String file) {
        try {
            return Files.isRegularFile(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
